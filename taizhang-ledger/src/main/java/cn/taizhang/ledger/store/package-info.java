@NullMarked
package cn.taizhang.ledger.store;

import org.jspecify.annotations.NullMarked;
