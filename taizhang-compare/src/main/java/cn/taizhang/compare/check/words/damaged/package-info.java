/// Numbers that lost digits, units or letters, and units that lost their number.
@NullMarked
package cn.taizhang.compare.check.words.damaged;

import org.jspecify.annotations.NullMarked;
