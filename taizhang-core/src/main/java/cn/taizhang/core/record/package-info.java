@NullMarked
package cn.taizhang.core.record;

import org.jspecify.annotations.NullMarked;
