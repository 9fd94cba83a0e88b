/// What people do about problems: logging them, having them put right, verifying and closing them.
@NullMarked
package cn.taizhang.delivery.rectifying;

import org.jspecify.annotations.NullMarked;
