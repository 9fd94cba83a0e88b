@NullMarked
package cn.taizhang.app.read;

import org.jspecify.annotations.NullMarked;
