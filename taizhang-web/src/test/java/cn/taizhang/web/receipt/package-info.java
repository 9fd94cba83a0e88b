@NullMarked
package cn.taizhang.web.receipt;

import org.jspecify.annotations.NullMarked;
