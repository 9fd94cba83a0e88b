/// The figures of a report as the number lint compares them: each with the interval that its digits stand for.
@NullMarked
package cn.taizhang.compare.check.figure;

import org.jspecify.annotations.NullMarked;
