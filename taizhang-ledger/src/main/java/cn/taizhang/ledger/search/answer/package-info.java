@NullMarked
package cn.taizhang.ledger.search.answer;

import org.jspecify.annotations.NullMarked;
