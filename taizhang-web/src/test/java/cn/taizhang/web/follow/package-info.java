@NullMarked
package cn.taizhang.web.follow;

import org.jspecify.annotations.NullMarked;
