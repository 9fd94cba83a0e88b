/// What became of each promise: two reports of one government laid on each other.
@NullMarked
package cn.taizhang.compare.follow;

import org.jspecify.annotations.NullMarked;
