/// 数字体检: a draft beside the figures in it that cannot all be true.
@NullMarked
package cn.taizhang.web.check;

import org.jspecify.annotations.NullMarked;
