/// 落: the steps of a task, each checked before it is written.
@NullMarked
package cn.taizhang.delivery.landing;

import org.jspecify.annotations.NullMarked;
