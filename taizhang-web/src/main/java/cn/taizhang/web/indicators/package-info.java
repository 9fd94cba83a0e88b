/// 指标: the known panels, and what was aimed at and reached over the years.
@NullMarked
package cn.taizhang.web.indicators;

import org.jspecify.annotations.NullMarked;
