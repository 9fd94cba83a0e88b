@NullMarked
package cn.taizhang.app.reading;

import org.jspecify.annotations.NullMarked;
