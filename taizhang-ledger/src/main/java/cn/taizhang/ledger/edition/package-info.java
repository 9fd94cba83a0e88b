@NullMarked
package cn.taizhang.ledger.edition;

import org.jspecify.annotations.NullMarked;
