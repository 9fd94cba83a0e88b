/// Reminders 提醒 as data: what was raised, who read it, and what waits to be sent out.
@NullMarked
package cn.taizhang.delivery.notice;

import org.jspecify.annotations.NullMarked;
