/// `taizhang check`: a draft in, the figures that cannot both be true out.
@NullMarked
package cn.taizhang.app.check;

import org.jspecify.annotations.NullMarked;
