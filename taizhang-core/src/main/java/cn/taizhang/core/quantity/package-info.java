@NullMarked
package cn.taizhang.core.quantity;

import org.jspecify.annotations.NullMarked;
