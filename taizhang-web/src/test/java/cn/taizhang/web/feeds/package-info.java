@NullMarked
package cn.taizhang.web.feeds;

import org.jspecify.annotations.NullMarked;
