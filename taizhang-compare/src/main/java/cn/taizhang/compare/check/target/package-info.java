/// Targets and results side by side: hints, for nothing is wrong with them.
@NullMarked
package cn.taizhang.compare.check.target;

import org.jspecify.annotations.NullMarked;
