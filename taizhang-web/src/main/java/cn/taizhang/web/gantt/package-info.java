/// 横道图: plan against actual, with the time line, today, and frozen plans.
@NullMarked
package cn.taizhang.web.gantt;

import org.jspecify.annotations.NullMarked;
