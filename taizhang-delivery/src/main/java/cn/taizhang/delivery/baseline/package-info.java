/// Plans as they stood when they were frozen 基线, which nothing changes later.
@NullMarked
package cn.taizhang.delivery.baseline;

import org.jspecify.annotations.NullMarked;
