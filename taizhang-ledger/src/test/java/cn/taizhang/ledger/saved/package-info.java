@NullMarked
package cn.taizhang.ledger.saved;

import org.jspecify.annotations.NullMarked;
