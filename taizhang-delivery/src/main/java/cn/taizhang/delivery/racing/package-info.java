/// 比: units raced against their peers on results 赛马, by a formula that is published; pure, as of a day.
@NullMarked
package cn.taizhang.delivery.racing;

import org.jspecify.annotations.NullMarked;
