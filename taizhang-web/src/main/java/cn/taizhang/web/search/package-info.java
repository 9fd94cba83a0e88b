/// 检索: full-text search of reports and records.
@NullMarked
package cn.taizhang.web.search;

import org.jspecify.annotations.NullMarked;
