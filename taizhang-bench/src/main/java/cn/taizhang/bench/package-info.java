@NullMarked
package cn.taizhang.bench;

import org.jspecify.annotations.NullMarked;
