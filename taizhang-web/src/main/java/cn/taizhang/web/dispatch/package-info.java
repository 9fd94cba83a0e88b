/// 调度: the pack of a meeting, its minutes, and what came of its decisions.
@NullMarked
package cn.taizhang.web.dispatch;

import org.jspecify.annotations.NullMarked;
