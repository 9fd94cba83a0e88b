@NullMarked
package cn.taizhang.ledger.view;

import org.jspecify.annotations.NullMarked;
