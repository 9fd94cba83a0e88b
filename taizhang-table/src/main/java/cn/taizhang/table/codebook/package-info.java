@NullMarked
package cn.taizhang.table.codebook;

import org.jspecify.annotations.NullMarked;
