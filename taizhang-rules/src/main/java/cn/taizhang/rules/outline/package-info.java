/// The tables of sections, problems and livelihood items, loaded strictly.
@NullMarked
package cn.taizhang.rules.outline;

import org.jspecify.annotations.NullMarked;
