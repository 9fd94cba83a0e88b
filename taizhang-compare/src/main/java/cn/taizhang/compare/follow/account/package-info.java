/// What one report promises and what it tells.
@NullMarked
package cn.taizhang.compare.follow.account;

import org.jspecify.annotations.NullMarked;
