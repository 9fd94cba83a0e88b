@NullMarked
package cn.taizhang.web.check;

import org.jspecify.annotations.NullMarked;
