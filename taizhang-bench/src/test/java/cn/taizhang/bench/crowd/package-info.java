@NullMarked
package cn.taizhang.bench.crowd;

import org.jspecify.annotations.NullMarked;
