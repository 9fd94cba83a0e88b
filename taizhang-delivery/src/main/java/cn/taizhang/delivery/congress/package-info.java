/// What a people's congress decides on: candidates for livelihood items 民生实事候选项目, votes 票决, satisfaction 满意度测评.
@NullMarked
package cn.taizhang.delivery.congress;

import org.jspecify.annotations.NullMarked;
