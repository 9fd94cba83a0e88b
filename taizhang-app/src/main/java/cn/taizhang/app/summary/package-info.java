@NullMarked
package cn.taizhang.app.summary;

import org.jspecify.annotations.NullMarked;
