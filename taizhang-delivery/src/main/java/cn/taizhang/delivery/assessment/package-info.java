/// 考: units assessed on what became of their tasks, problems and projects, in four grades; pure, for a term.
@NullMarked
package cn.taizhang.delivery.assessment;

import org.jspecify.annotations.NullMarked;
