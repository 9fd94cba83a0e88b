/// Users at a reading room, many at once, and how long each page lets them wait.
@NullMarked
package cn.taizhang.bench.load;

import org.jspecify.annotations.NullMarked;
