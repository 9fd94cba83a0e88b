@NullMarked
package cn.taizhang.web.page;

import org.jspecify.annotations.NullMarked;
