@NullMarked
package cn.taizhang.web.started;

import org.jspecify.annotations.NullMarked;
