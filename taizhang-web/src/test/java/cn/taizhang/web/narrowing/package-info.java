@NullMarked
package cn.taizhang.web.narrowing;

import org.jspecify.annotations.NullMarked;
