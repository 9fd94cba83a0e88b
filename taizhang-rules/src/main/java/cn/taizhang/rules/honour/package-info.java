@NullMarked
package cn.taizhang.rules.honour;

import org.jspecify.annotations.NullMarked;
