package cn.taizhang.delivery.feeding;

import cn.taizhang.delivery.feed.Feed;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Issues a feed under a name, for some units and tasks, until a day.
///
/// 例: 12345热线 for 市住房城乡建设局 until 2026-03-31, by 系统管理员.
///
/// - Only the hash of its token comes here: the token is shown once and kept nowhere.
public record IssueFeed(Fields fields, String hash) implements Command {

    private static final int LONGEST_NAME = 40;
    private static final int MOST = 200;
    private static final int LONGEST_YEARS = 2;

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.CONFIGURE)) {
            return Decision.refused("feed.not_yours");
        }
        String name = fields.text("name").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Decision.refused("feed.name", Integer.toString(LONGEST_NAME));
        }
        if (bureau.feeds().all().stream().anyMatch(feed -> feed.name().equals(name) && feed.isOpen(today))) {
            return Decision.refused("feed.same_name", name);
        }
        if (!Set.of("", "true", "false").contains(fields.text("counts"))) {
            return Decision.refused("value.choice", "counts", fields.text("counts"));
        }
        return Values.check(Fields.of(Map.of("name", name)))
                .or(() -> reach(bureau))
                .or(() -> expiry(today))
                .orElseGet(() -> issued(bureau, name));
    }

    private Optional<Decision> reach(Bureau bureau) {
        List<String> units = fields.list("units");
        List<String> tasks = fields.list("tasks");
        if (units.isEmpty() && tasks.isEmpty() || units.size() + tasks.size() > MOST) {
            return Optional.of(Decision.refused("feed.reach", Integer.toString(MOST)));
        }
        return units.stream()
                .filter(unit -> bureau.organisation().unit(unit).isEmpty())
                .findFirst()
                .map(unit -> Decision.refused("feed.no_unit", unit))
                .or(() -> tasks.stream()
                        .filter(task -> bureau.tasks().find(task).isEmpty())
                        .findFirst()
                        .map(task -> Decision.refused("feed.no_task", task)));
    }

    private Optional<Decision> expiry(LocalDate today) {
        LocalDate expires = fields.date("expires");
        boolean good = !expires.equals(Fields.NO_DATE)
                && !expires.isBefore(today)
                && !expires.isAfter(today.plusYears(LONGEST_YEARS));
        return good ? Optional.empty() : Optional.of(Decision.refused("feed.expiry", Integer.toString(LONGEST_YEARS)));
    }

    private Decision issued(Bureau bureau, String name) {
        String id = bureau.feeds().next();
        return Decision.of(
                Feed.ISSUED,
                Feed.SUBJECT + id,
                Map.of(
                        "name", name,
                        "hash", hash,
                        "units", Fields.joined(fields.list("units")),
                        "tasks", Fields.joined(fields.list("tasks")),
                        "counts", Boolean.toString(fields.text("counts").equals("true")),
                        "expires", fields.date("expires").toString()));
    }
}
