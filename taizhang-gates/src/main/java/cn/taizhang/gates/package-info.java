@NullMarked
package cn.taizhang.gates;

import org.jspecify.annotations.NullMarked;
