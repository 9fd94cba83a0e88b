/// 报: papers composed of the bureau and its reports: 通报, 任务分解表, 落实情况表, 半年工作报告.
@NullMarked
package cn.taizhang.delivery.report;

import org.jspecify.annotations.NullMarked;
