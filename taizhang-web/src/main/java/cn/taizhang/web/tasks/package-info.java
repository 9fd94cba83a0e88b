/// 任务台账: the tasks a person may see, and what they can do about each.
@NullMarked
package cn.taizhang.web.tasks;

import org.jspecify.annotations.NullMarked;
