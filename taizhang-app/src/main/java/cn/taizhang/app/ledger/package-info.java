@NullMarked
package cn.taizhang.app.ledger;

import org.jspecify.annotations.NullMarked;
