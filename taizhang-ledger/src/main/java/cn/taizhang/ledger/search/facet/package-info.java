@NullMarked
package cn.taizhang.ledger.search.facet;

import org.jspecify.annotations.NullMarked;
