@NullMarked
package cn.taizhang.web.account;

import org.jspecify.annotations.NullMarked;
