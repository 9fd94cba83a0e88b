@NullMarked
package cn.taizhang.web.indicators;

import org.jspecify.annotations.NullMarked;
