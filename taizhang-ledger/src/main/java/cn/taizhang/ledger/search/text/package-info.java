@NullMarked
package cn.taizhang.ledger.search.text;

import org.jspecify.annotations.NullMarked;
