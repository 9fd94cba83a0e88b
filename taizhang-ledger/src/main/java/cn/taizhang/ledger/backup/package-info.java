@NullMarked
package cn.taizhang.ledger.backup;

import org.jspecify.annotations.NullMarked;
