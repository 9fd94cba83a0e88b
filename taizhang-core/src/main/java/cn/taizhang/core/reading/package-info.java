@NullMarked
package cn.taizhang.core.reading;

import org.jspecify.annotations.NullMarked;
