/// Keeps what became of promises up to date, in the background.
@NullMarked
package cn.taizhang.web.following;

import org.jspecify.annotations.NullMarked;
