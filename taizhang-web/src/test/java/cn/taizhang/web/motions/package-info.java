@NullMarked
package cn.taizhang.web.motions;

import org.jspecify.annotations.NullMarked;
