@NullMarked
package cn.taizhang.bench.planted.text;

import org.jspecify.annotations.NullMarked;
