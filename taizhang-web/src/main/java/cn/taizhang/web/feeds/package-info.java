/// 接口: feeds are issued and revoked, post evidence and progress, and units settle what was posted.
@NullMarked
package cn.taizhang.web.feeds;

import org.jspecify.annotations.NullMarked;
