@NullMarked
package cn.taizhang.web.review;

import org.jspecify.annotations.NullMarked;
