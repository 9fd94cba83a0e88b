@NullMarked
package cn.taizhang.core.phrase;

import org.jspecify.annotations.NullMarked;
