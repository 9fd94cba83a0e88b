/// 问题清单: the list, one problem with what can be done about it, and logging a new one.
@NullMarked
package cn.taizhang.web.problems;

import org.jspecify.annotations.NullMarked;
