/// Files of what the ledger holds, row by row.
@NullMarked
package cn.taizhang.web.export;

import org.jspecify.annotations.NullMarked;
