@NullMarked
package cn.taizhang.app.export;

import org.jspecify.annotations.NullMarked;
