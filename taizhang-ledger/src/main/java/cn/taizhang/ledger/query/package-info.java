@NullMarked
package cn.taizhang.ledger.query;

import org.jspecify.annotations.NullMarked;
