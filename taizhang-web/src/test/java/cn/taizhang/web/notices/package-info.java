@NullMarked
package cn.taizhang.web.notices;

import org.jspecify.annotations.NullMarked;
