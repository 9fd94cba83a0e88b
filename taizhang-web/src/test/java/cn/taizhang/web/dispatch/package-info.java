/// Dispatch as people and programs see it.
@NullMarked
package cn.taizhang.web.dispatch;

import org.jspecify.annotations.NullMarked;
