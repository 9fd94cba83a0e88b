/// 提醒: what a person is reminded of, and how the bureau sets it.
@NullMarked
package cn.taizhang.web.notices;

import org.jspecify.annotations.NullMarked;
