/// What became of promises, as it was proposed and as persons said it.
@NullMarked
package cn.taizhang.ledger.link;

import org.jspecify.annotations.NullMarked;
