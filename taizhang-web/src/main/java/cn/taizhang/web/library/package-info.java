/// 报告库: which reports the ledger holds, which are missing, and how new ones come in.
@NullMarked
package cn.taizhang.web.library;

import org.jspecify.annotations.NullMarked;
