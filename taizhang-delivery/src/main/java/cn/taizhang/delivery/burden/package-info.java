/// 减负: how much the office asks of each unit, counted from what happened.
@NullMarked
package cn.taizhang.delivery.burden;

import org.jspecify.annotations.NullMarked;
