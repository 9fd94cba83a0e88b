@NullMarked
package cn.taizhang.web.library;

import org.jspecify.annotations.NullMarked;
