/// What happened in the work on the reports, as an append-only chain.
@NullMarked
package cn.taizhang.ledger.event;

import org.jspecify.annotations.NullMarked;
