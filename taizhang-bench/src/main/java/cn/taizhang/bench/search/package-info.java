@NullMarked
package cn.taizhang.bench.search;

import org.jspecify.annotations.NullMarked;
