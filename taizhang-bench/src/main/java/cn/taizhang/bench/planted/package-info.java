@NullMarked
package cn.taizhang.bench.planted;

import org.jspecify.annotations.NullMarked;
