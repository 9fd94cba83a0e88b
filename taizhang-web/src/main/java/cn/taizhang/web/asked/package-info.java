/// What a request asks for in its parameters.
@NullMarked
package cn.taizhang.web.asked;

import org.jspecify.annotations.NullMarked;
