/// 账号: log-in, the first administrator, and who may do what.
@NullMarked
package cn.taizhang.web.account;

import org.jspecify.annotations.NullMarked;
