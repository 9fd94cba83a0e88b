@NullMarked
package cn.taizhang.bench.ledger;

import org.jspecify.annotations.NullMarked;
