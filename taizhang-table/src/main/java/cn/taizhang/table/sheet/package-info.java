/// Workbooks that people fill in, read into rows, with every fault at its row and column.
@NullMarked
package cn.taizhang.table.sheet;

import org.jspecify.annotations.NullMarked;
