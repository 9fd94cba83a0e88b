@NullMarked
package cn.taizhang.ledger.search.words;

import org.jspecify.annotations.NullMarked;
