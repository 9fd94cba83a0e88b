@NullMarked
package cn.taizhang.gates.sample.second;

import org.jspecify.annotations.NullMarked;
