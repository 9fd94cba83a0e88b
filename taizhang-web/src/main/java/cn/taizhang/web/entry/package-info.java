/// One record of the ledger in words, as pages and the API tell it.
@NullMarked
package cn.taizhang.web.entry;

import org.jspecify.annotations.NullMarked;
