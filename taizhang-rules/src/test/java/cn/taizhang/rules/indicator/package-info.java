@NullMarked
package cn.taizhang.rules.indicator;

import org.jspecify.annotations.NullMarked;
