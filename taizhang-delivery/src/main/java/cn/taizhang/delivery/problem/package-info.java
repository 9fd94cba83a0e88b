/// The list of problems 问题清单: found, judged, put right, and closed one by one.
@NullMarked
package cn.taizhang.delivery.problem;

import org.jspecify.annotations.NullMarked;
