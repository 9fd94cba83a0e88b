/// 年度对照: promises beside what became of them, and persons' words on it.
@NullMarked
package cn.taizhang.web.follow;

import org.jspecify.annotations.NullMarked;
