@NullMarked
package cn.taizhang.table.file;

import org.jspecify.annotations.NullMarked;
