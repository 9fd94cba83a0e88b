/// Parts and their whole: sums, and shares of one whole.
@NullMarked
package cn.taizhang.compare.check.whole;

import org.jspecify.annotations.NullMarked;
