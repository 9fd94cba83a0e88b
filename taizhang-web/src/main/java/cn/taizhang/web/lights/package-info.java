/// 预警规则: the thresholds of the lights, tried on real tasks before they are saved.
@NullMarked
package cn.taizhang.web.lights;

import org.jspecify.annotations.NullMarked;
