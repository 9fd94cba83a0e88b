@NullMarked
package cn.taizhang.ledger.search;

import org.jspecify.annotations.NullMarked;
