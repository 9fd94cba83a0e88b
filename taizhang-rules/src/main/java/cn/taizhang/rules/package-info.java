@NullMarked
package cn.taizhang.rules;

import org.jspecify.annotations.NullMarked;
