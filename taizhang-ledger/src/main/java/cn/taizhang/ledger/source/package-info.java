@NullMarked
package cn.taizhang.ledger.source;

import org.jspecify.annotations.NullMarked;
