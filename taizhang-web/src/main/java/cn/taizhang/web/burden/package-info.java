/// 减负: what the office asks of each unit, month by month.
@NullMarked
package cn.taizhang.web.burden;

import org.jspecify.annotations.NullMarked;
