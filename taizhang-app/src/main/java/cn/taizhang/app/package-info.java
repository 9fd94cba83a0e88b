@NullMarked
package cn.taizhang.app;

import org.jspecify.annotations.NullMarked;
