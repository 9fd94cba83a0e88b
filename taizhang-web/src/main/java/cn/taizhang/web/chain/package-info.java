/// Whether the chains of the ledger are whole, worked out while people go on working.
@NullMarked
package cn.taizhang.web.chain;

import org.jspecify.annotations.NullMarked;
