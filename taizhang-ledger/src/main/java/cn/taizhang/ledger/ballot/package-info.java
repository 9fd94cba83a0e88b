/// Boxes of sealed ballots.
@NullMarked
package cn.taizhang.ledger.ballot;

import org.jspecify.annotations.NullMarked;
