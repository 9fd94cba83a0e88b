/// 条目: one record with all that was ever said of it, and a person's word on it.
@NullMarked
package cn.taizhang.web.record;

import org.jspecify.annotations.NullMarked;
