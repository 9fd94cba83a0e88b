/// 审计: the log of all that happened, who has which rights, and whether the chains are whole.
@NullMarked
package cn.taizhang.web.audit;

import org.jspecify.annotations.NullMarked;
