@NullMarked
package cn.taizhang.ledger.search.question;

import org.jspecify.annotations.NullMarked;
