/// Feeds 接口: programs elsewhere that post evidence and progress, and what they posted.
@NullMarked
package cn.taizhang.delivery.feed;

import org.jspecify.annotations.NullMarked;
