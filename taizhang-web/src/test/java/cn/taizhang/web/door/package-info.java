@NullMarked
package cn.taizhang.web.door;

import org.jspecify.annotations.NullMarked;
