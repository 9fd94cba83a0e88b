@NullMarked
package cn.taizhang.web.search;

import org.jspecify.annotations.NullMarked;
