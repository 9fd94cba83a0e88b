/// A task 任务: what was promised, who answers for it, and how far it is.
@NullMarked
package cn.taizhang.delivery.task;

import org.jspecify.annotations.NullMarked;
