/// The number lint (数字体检): which figures of a draft cannot both be true.
@NullMarked
package cn.taizhang.compare.check;

import org.jspecify.annotations.NullMarked;
