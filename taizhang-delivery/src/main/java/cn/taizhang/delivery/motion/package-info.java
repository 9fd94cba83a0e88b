/// Motions 议案, suggestions of deputies 代表建议 and proposals of the political consultative conference 政协提案.
@NullMarked
package cn.taizhang.delivery.motion;

import org.jspecify.annotations.NullMarked;
