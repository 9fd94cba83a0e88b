/// 分: records of a report become tasks, are merged into one, or set aside with a reason.
@NullMarked
package cn.taizhang.delivery.breakdown;

import org.jspecify.annotations.NullMarked;
