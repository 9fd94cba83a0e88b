@NullMarked
package cn.taizhang.web.following;

import org.jspecify.annotations.NullMarked;
