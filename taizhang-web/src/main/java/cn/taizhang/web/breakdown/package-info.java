/// 任务分解: the promises of a report at left, what becomes of each at right.
@NullMarked
package cn.taizhang.web.breakdown;

import org.jspecify.annotations.NullMarked;
