@NullMarked
package cn.taizhang.rules.load;

import org.jspecify.annotations.NullMarked;
