@NullMarked
package cn.taizhang.bench.planted.run;

import org.jspecify.annotations.NullMarked;
