/// What the ledger itself says became of a promise, by what was told of its tasks.
@NullMarked
package cn.taizhang.delivery.outcome;

import org.jspecify.annotations.NullMarked;
