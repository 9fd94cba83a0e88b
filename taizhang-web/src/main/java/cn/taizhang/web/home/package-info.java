/// 总览: what is in the ledger and what waits for a person.
@NullMarked
package cn.taizhang.web.home;

import org.jspecify.annotations.NullMarked;
