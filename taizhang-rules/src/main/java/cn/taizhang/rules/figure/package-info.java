@NullMarked
package cn.taizhang.rules.figure;

import org.jspecify.annotations.NullMarked;
