package cn.taizhang.delivery.feeding;

import cn.taizhang.delivery.feed.Feed;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.Map;

/// Revokes a feed: from then on its token opens nothing. What it posted stays.
public record RevokeFeed(String id) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.CONFIGURE)) {
            return Decision.refused("feed.not_yours");
        }
        return bureau.feeds()
                .find(id)
                .map(feed -> feed.isRevoked()
                        ? Decision.refused("feed.revoked", feed.name())
                        : Decision.of(Feed.REVOKED, Feed.SUBJECT + id, Map.of()))
                .orElseGet(() -> new Decision.Absent("feed", id));
    }
}
