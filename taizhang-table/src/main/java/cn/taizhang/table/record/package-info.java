@NullMarked
package cn.taizhang.table.record;

import org.jspecify.annotations.NullMarked;
