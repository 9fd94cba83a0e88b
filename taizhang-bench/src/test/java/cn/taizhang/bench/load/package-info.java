@NullMarked
package cn.taizhang.bench.load;

import org.jspecify.annotations.NullMarked;
