@NullMarked
package cn.taizhang.ledger.review;

import org.jspecify.annotations.NullMarked;
