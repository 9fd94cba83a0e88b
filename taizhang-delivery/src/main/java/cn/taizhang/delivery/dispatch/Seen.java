package cn.taizhang.delivery.dispatch;

import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.task.Task;

/// A task with its light.
record Seen(Task task, Light light) {}
