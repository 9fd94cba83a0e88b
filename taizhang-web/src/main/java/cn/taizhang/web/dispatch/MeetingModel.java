package cn.taizhang.web.dispatch;

import cn.taizhang.delivery.dispatch.Followed;
import cn.taizhang.delivery.meeting.Fate;
import cn.taizhang.delivery.meeting.Meeting;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.web.page.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page of one meeting shows: who came, what was decided, what came of it; and the task that is being decided
/// on, with the units that answer for it or help.
///
/// - `about` and `title` are empty, `units` too, as long as no task is chosen.
public record MeetingModel(
        Meeting meeting,
        List<Followed> decided,
        Map<String, String> names,
        String about,
        String title,
        List<Choice> units,
        LocalDate today) {

    /// A unit that can be asked.
    public record Choice(String code, String name) {}

    public MeetingModel {
        decided = List.copyOf(decided);
        names = Map.copyOf(names);
        units = List.copyOf(units);
    }

    static Optional<MeetingModel> of(Bureau bureau, Actor actor, LocalDate today, String id, String about) {
        return bureau.meetings().find(id).map(meeting -> {
            List<Followed> decided = Followed.of(bureau, actor, meeting, today);
            Map<String, String> names = new HashMap<>();
            decided.forEach(one -> names.put(
                    one.resolution().unit(),
                    bureau.organisation().name(one.resolution().unit())));
            List<Choice> units = new ArrayList<>();
            String title = bureau.task(actor, about)
                    .map(task -> {
                        units.add(choice(bureau, task.charge().lead()));
                        task.charge().helpers().forEach(unit -> units.add(choice(bureau, unit)));
                        return task.brief().title();
                    })
                    .orElse("");
            return new MeetingModel(meeting, decided, names, about, title, units, today);
        });
    }

    private static Choice choice(Bureau bureau, String unit) {
        return new Choice(unit, bureau.organisation().name(unit));
    }

    public String name(String unit) {
        return names.getOrDefault(unit, unit);
    }

    public String came(Followed one, Words words) {
        return PackRow.came(one, words);
    }

    public String tone(Fate fate) {
        return DispatchModel.tone(fate);
    }

    public boolean isOpen(Followed one) {
        return one.fate().isOpen();
    }
}
