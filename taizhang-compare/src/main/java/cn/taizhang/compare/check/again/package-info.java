/// The same thing told more than once, in one draft or a year later, with other sizes.
@NullMarked
package cn.taizhang.compare.check.again;

import org.jspecify.annotations.NullMarked;
