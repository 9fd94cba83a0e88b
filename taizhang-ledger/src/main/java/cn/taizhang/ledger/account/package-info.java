@NullMarked
package cn.taizhang.ledger.account;

import org.jspecify.annotations.NullMarked;
