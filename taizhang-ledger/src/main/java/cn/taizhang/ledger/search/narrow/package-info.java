@NullMarked
package cn.taizhang.ledger.search.narrow;

import org.jspecify.annotations.NullMarked;
