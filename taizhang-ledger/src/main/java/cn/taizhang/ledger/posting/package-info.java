@NullMarked
package cn.taizhang.ledger.posting;

import org.jspecify.annotations.NullMarked;
