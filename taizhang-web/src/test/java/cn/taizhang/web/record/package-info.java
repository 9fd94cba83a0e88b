@NullMarked
package cn.taizhang.web.record;

import org.jspecify.annotations.NullMarked;
