@NullMarked
package cn.taizhang.gates.sample.first;

import org.jspecify.annotations.NullMarked;
