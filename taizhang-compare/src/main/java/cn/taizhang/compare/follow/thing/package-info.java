/// What a promise or a result is about, and how alike two such things are.
@NullMarked
package cn.taizhang.compare.follow.thing;

import org.jspecify.annotations.NullMarked;
