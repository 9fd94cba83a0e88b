@NullMarked
package cn.taizhang.table.parquet;

import org.jspecify.annotations.NullMarked;
