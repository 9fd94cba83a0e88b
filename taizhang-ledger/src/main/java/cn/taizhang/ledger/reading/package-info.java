/// Readings made again from the ledger, for whatever lays readings on each other.
@NullMarked
package cn.taizhang.ledger.reading;

import org.jspecify.annotations.NullMarked;
