package cn.taizhang.web.follow;

import cn.taizhang.web.following.Following;
import cn.taizhang.web.promise.Follower;
import cn.taizhang.web.promise.Lineages;
import cn.taizhang.web.promise.PromiseLines;
import cn.taizhang.web.promise.PromiseSearch;
import org.springframework.stereotype.Component;

/// What is at hand for showing promises.
@Component
record Promises(PromiseSearch search, PromiseLines lines, Lineages lineages, Follower follower, Following following) {}
