@NullMarked
package cn.taizhang.web.congress;

import org.jspecify.annotations.NullMarked;
