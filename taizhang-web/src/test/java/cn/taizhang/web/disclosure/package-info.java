@NullMarked
package cn.taizhang.web.disclosure;

import org.jspecify.annotations.NullMarked;
