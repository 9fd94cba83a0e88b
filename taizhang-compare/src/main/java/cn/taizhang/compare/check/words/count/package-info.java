/// Counts that are announced, held against the lists that follow or precede them.
@NullMarked
package cn.taizhang.compare.check.words.count;

import org.jspecify.annotations.NullMarked;
