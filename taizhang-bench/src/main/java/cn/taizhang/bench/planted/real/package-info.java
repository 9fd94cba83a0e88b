@NullMarked
package cn.taizhang.bench.planted.real;

import org.jspecify.annotations.NullMarked;
