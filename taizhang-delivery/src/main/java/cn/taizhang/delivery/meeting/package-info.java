/// Meetings 调度会, what they decided, and what came of it.
@NullMarked
package cn.taizhang.delivery.meeting;

import org.jspecify.annotations.NullMarked;
