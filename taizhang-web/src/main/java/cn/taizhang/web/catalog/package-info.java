/// Every document of the ledger with what all pages tell of it.
@NullMarked
package cn.taizhang.web.catalog;

import org.jspecify.annotations.NullMarked;
