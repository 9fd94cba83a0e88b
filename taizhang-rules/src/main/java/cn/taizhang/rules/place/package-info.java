@NullMarked
package cn.taizhang.rules.place;

import org.jspecify.annotations.NullMarked;
