@NullMarked
package cn.taizhang.ledger.variant;

import org.jspecify.annotations.NullMarked;
