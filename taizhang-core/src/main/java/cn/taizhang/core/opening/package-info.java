@NullMarked
package cn.taizhang.core.opening;

import org.jspecify.annotations.NullMarked;
