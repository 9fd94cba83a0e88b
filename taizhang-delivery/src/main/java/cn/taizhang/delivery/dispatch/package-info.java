/// 调: what a meeting has to know, whose reports are awaited, and lights tried before they are set.
@NullMarked
package cn.taizhang.delivery.dispatch;

import org.jspecify.annotations.NullMarked;
