@NullMarked
package cn.taizhang.web.home;

import org.jspecify.annotations.NullMarked;
