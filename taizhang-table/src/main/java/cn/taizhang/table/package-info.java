@NullMarked
package cn.taizhang.table;

import org.jspecify.annotations.NullMarked;
