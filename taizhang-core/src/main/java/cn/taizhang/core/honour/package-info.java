@NullMarked
package cn.taizhang.core.honour;

import org.jspecify.annotations.NullMarked;
