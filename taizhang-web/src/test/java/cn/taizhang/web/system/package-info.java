@NullMarked
package cn.taizhang.web.system;

import org.jspecify.annotations.NullMarked;
