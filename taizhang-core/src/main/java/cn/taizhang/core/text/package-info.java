@NullMarked
package cn.taizhang.core.text;

import org.jspecify.annotations.NullMarked;
