/// Freezing a plan, and looking at the plan of any past day.
@NullMarked
package cn.taizhang.delivery.schedule;

import org.jspecify.annotations.NullMarked;
