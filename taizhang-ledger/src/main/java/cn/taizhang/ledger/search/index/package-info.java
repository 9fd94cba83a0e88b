@NullMarked
package cn.taizhang.ledger.search.index;

import org.jspecify.annotations.NullMarked;
