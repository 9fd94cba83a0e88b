@NullMarked
package cn.taizhang.ledger.entry;

import org.jspecify.annotations.NullMarked;
