/// What persons said of the findings of the number lint.
@NullMarked
package cn.taizhang.ledger.finding;

import org.jspecify.annotations.NullMarked;
