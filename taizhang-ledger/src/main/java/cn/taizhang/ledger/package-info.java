@NullMarked
package cn.taizhang.ledger;

import org.jspecify.annotations.NullMarked;
