@NullMarked
package cn.taizhang.rules.ratchet;

import org.jspecify.annotations.NullMarked;
