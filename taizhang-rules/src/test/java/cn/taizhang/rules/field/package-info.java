@NullMarked
package cn.taizhang.rules.field;

import org.jspecify.annotations.NullMarked;
