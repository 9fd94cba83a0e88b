/// 系统: the places, indicators and rules the reader knows, and what this program is.
@NullMarked
package cn.taizhang.web.system;

import org.jspecify.annotations.NullMarked;
