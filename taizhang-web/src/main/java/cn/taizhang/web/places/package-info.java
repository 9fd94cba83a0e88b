/// 地区比较: places of one level side by side, and a place beside those above it.
@NullMarked
package cn.taizhang.web.places;

import org.jspecify.annotations.NullMarked;
