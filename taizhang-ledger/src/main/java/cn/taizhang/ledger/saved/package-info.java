/// States of pages that persons gave names to.
@NullMarked
package cn.taizhang.ledger.saved;

import org.jspecify.annotations.NullMarked;
