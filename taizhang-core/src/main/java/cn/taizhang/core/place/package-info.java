@NullMarked
package cn.taizhang.core.place;

import org.jspecify.annotations.NullMarked;
