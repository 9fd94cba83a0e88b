package cn.taizhang.delivery.dispatch;

import cn.taizhang.delivery.meeting.Meetings;
import cn.taizhang.delivery.meeting.Resolution;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says that what a meeting decided is done, and how that is known.
///
/// 例: `M2025-003`, 1: 「9月28日取得批复」.
///
/// - Once, and in words; a task that is completed settles its resolutions by itself.
public record Settle(String meeting, int item, String words) implements Command {

    private static final int LONGEST = 2_000;

    public Settle {
        words = words.strip();
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        if (!actor.may(Permission.SUPERVISE)) {
            return Decision.refused("meeting.not_yours");
        }
        Optional<Resolution> found = bureau.meetings()
                .resolution(meeting, item)
                .filter(one -> bureau.task(actor, one.task()).isPresent());
        if (found.isEmpty()) {
            return new Decision.Absent("resolution", meeting + "/" + item);
        }
        if (found.get().isSettled()) {
            return Decision.refused("meeting.settled", found.get().settled().toString());
        }
        if (words.isEmpty()) {
            return Decision.refused("meeting.no_words");
        }
        if (words.length() > LONGEST) {
            return Decision.refused("value.too_long", "words", Integer.toString(LONGEST));
        }
        Map<String, String> fields = Map.of("item", Integer.toString(item), "words", words);
        return new Decision.Events(
                meeting, List.of(Happening.of(Meetings.SETTLED, Meetings.SUBJECT + meeting, fields)));
    }
}
