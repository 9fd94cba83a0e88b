/// Growth held against the levels it is the growth of.
@NullMarked
package cn.taizhang.compare.check.growth;

import org.jspecify.annotations.NullMarked;
