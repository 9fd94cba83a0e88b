@NullMarked
package cn.taizhang.app.find;

import org.jspecify.annotations.NullMarked;
