/// Reminding 提醒: what holds now, raised once, read by people, and put together for the mail.
@NullMarked
package cn.taizhang.delivery.reminding;

import org.jspecify.annotations.NullMarked;
