@NullMarked
package cn.taizhang.rules.gold;

import org.jspecify.annotations.NullMarked;
