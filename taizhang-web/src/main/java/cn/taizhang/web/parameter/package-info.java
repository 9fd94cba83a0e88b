/// The parameters of a request, and the addresses made of them.
@NullMarked
package cn.taizhang.web.parameter;

import org.jspecify.annotations.NullMarked;
