/// Tables for people as documents of Word.
@NullMarked
package cn.taizhang.table.word;

import org.jspecify.annotations.NullMarked;
