/// 提醒单, 警示单, 督办单, 通报, 约谈: the list with what the ladder suggests, one slip as issued, and the ladder.
@NullMarked
package cn.taizhang.web.slips;

import org.jspecify.annotations.NullMarked;
