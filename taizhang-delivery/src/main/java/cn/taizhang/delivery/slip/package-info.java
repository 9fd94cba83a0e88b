/// Slips to units 提醒单, 警示单, 督办单, 通报, 约谈, and the ladder they climb.
@NullMarked
package cn.taizhang.delivery.slip;

import org.jspecify.annotations.NullMarked;
