/// Lights 预警灯: computed from what units reported, never typed.
@NullMarked
package cn.taizhang.delivery.light;

import org.jspecify.annotations.NullMarked;
