@NullMarked
package cn.taizhang.core.figure;

import org.jspecify.annotations.NullMarked;
