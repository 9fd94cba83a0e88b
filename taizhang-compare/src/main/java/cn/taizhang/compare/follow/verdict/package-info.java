/// Verdicts by rule: a target, its result, and what follows.
@NullMarked
package cn.taizhang.compare.follow.verdict;

import org.jspecify.annotations.NullMarked;
