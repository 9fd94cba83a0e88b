@NullMarked
package cn.taizhang.bench.planted.family;

import org.jspecify.annotations.NullMarked;
