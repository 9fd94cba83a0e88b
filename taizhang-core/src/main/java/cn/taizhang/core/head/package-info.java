@NullMarked
package cn.taizhang.core.head;

import org.jspecify.annotations.NullMarked;
