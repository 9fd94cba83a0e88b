package cn.taizhang.delivery.reminding;

import cn.taizhang.delivery.notice.Audience;
import cn.taizhang.delivery.notice.Notices;
import cn.taizhang.delivery.notice.Raised;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.ledger.account.Permission;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The reminders that are for a person: of their units, of the supervision office, of the leaders.
///
/// 例: 李明 of 市卫生健康委 has 12, three of them unread; those of 市教育局 he has not.
///
/// - Only of tasks that the person may see.
public final class Mine {

    private final Bureau bureau;
    private final Actor actor;

    public Mine(Bureau bureau, Actor actor) {
        this.bureau = bureau;
        this.actor = actor;
    }

    /// All of them, the newest first.
    public List<Raised> all() {
        return lists().stream()
                .flatMap(List::stream)
                .filter(this::sees)
                .sorted(Comparator.comparingLong(Raised::seq).reversed())
                .toList();
    }

    public boolean isRead(Raised raised) {
        return bureau.notices().isRead(actor.name(), raised);
    }

    /// How many are unread, counted no further than `most`.
    public int unread(int most) {
        long upto = bureau.notices().readUpto(actor.name());
        int count = 0;
        for (List<Raised> list : lists()) {
            for (int i = list.size() - 1; i >= 0 && list.get(i).seq() > upto && count < most; i--) {
                if (!isRead(list.get(i)) && sees(list.get(i))) {
                    count++;
                }
            }
        }
        return count;
    }

    /// One of theirs.
    public Optional<Raised> find(String key) {
        return bureau.notices().find(key).filter(this::isFor).filter(this::sees);
    }

    private boolean isFor(Raised raised) {
        return switch (raised.notice().to()) {
            case UNIT ->
                actor.may(Permission.REPORT)
                        && (actor.everywhere()
                                || bureau.organisation()
                                        .under(actor.units())
                                        .contains(raised.notice().unit()));
            case SUPERVISION -> actor.may(Permission.SUPERVISE);
            case LEADER -> actor.may(Permission.DECIDE);
        };
    }

    private boolean sees(Raised raised) {
        return bureau.task(actor, raised.notice().task()).isPresent();
    }

    private List<List<Raised>> lists() {
        Notices notices = bureau.notices();
        List<List<Raised>> lists = new ArrayList<>();
        if (actor.may(Permission.REPORT)) {
            Stream<List<Raised>> units = actor.everywhere()
                    ? Stream.of(notices.of(Audience.UNIT))
                    : bureau.organisation().under(actor.units()).stream().map(notices::ofUnit);
            units.forEach(lists::add);
        }
        if (actor.may(Permission.SUPERVISE)) {
            lists.add(notices.of(Audience.SUPERVISION));
        }
        if (actor.may(Permission.DECIDE)) {
            lists.add(notices.of(Audience.LEADER));
        }
        return lists;
    }
}
