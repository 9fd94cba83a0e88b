/// 复核队列: what a person should look at.
@NullMarked
package cn.taizhang.web.review;

import org.jspecify.annotations.NullMarked;
