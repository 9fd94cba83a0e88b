/// 报: papers drafted from the ledger, looked at clause by clause, checked, and given out.
@NullMarked
package cn.taizhang.web.drafts;

import org.jspecify.annotations.NullMarked;
