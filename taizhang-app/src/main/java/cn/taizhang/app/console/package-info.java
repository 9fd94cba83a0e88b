@NullMarked
package cn.taizhang.app.console;

import org.jspecify.annotations.NullMarked;
