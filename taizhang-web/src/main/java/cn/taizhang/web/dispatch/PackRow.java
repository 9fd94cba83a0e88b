package cn.taizhang.web.dispatch;

import cn.taizhang.delivery.dispatch.Awaited;
import cn.taizhang.delivery.dispatch.Followed;
import cn.taizhang.delivery.dispatch.Pack;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Trace.Stamp;
import cn.taizhang.web.office.Telling;
import cn.taizhang.web.page.Day;
import cn.taizhang.web.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of a pack, in words: for paper and for files.
///
/// 例: off, `T2025-0031` 建成公办托育机构, 市卫生健康委 李明, 红灯, 「进度 41.7%…」, 「今天达到 54.9% 可转为黄灯」.
///
/// - `what` is what there is to know, `next` what is to be done or by when.
record PackRow(Part part, String task, String title, String unit, String state, String what, String next) {

    /// The parts of a pack in the order of the meeting.
    enum Part {
        FOLLOWED,
        OFF,
        ASKING,
        PROBLEMS,
        TOLD,
        AWAITED
    }

    /// Makes rows in one language.
    record Writer(PackShown shown, Words words) {

        List<PackRow> all() {
            Pack pack = shown.pack();
            return Stream.of(
                            pack.followed().first().stream().map(this::followed),
                            pack.off().first().stream().map(this::off),
                            pack.asking().first().stream().map(this::asking),
                            pack.problems().first().stream().map(this::problem),
                            pack.told().first().stream().map(this::told),
                            pack.awaited().each().first().stream().map(this::awaited))
                    .flatMap(rows -> rows)
                    .toList();
        }

        private PackRow row(Part part, Task task, String state, String what, String next) {
            String unit = shown.name(task.charge().lead());
            String people = shown.people(task.charge().lead());
            return new PackRow(
                    part,
                    task.id(),
                    task.brief().title(),
                    people.isEmpty() ? unit : unit + " " + people,
                    state,
                    what,
                    next);
        }

        private PackRow off(Pack.Off one) {
            Telling telling = new Telling(words);
            return row(
                    Part.OFF,
                    one.task(),
                    words.of(one.lit().light().words()),
                    telling.why(one.lit()),
                    telling.ways(one.lit()));
        }

        private PackRow asking(Task task) {
            return row(
                    Part.ASKING,
                    task,
                    words.say(
                            "dispatch.to",
                            Day.of(task.term().due(), words),
                            Day.of(task.term().asked(), words)),
                    reason(task),
                    words.say("dispatch.leader"));
        }

        private static String reason(Task task) {
            return task.term().extensions().getLast().reason();
        }

        private PackRow told(Pack.Told one) {
            Feedback feedback = one.feedback();
            return row(
                    Part.TOLD,
                    one.task(),
                    figure(one.task(), feedback),
                    feedback.text(),
                    Day.of(feedback.at().toString(), words) + " " + feedback.doer());
        }

        private PackRow problem(Problem one) {
            String people = one.duty().owner().isEmpty()
                    ? shown.people(one.duty().unit())
                    : one.duty().owner();
            return new PackRow(
                    Part.PROBLEMS,
                    one.id(),
                    one.found().title(),
                    (shown.name(one.duty().unit()) + " " + people).strip(),
                    words.of(one.stage().words()) + (one.found().major() ? " " + words.say("dispatch.major") : ""),
                    one.found().text(),
                    Day.of(one.duty().due(), words)
                            + (one.isLate(shown.pack().today())
                                    ? " "
                                            + words.say(
                                                    "dispatch.late",
                                                    one.daysLate(shown.pack().today()))
                                    : ""));
        }

        private PackRow awaited(Awaited one) {
            return row(
                    Part.AWAITED,
                    one.task(),
                    words.of(one.when().words()),
                    words.of(one.rhythm().words())
                            + (one.isTightened()
                                    ? words.say(
                                            "dispatch.tightened",
                                            words.of(one.light().words()))
                                    : ""),
                    Day.of(one.day(), words));
        }

        private PackRow followed(Followed one) {
            return new PackRow(
                    Part.FOLLOWED,
                    one.task().id(),
                    one.task().brief().title(),
                    shown.name(one.resolution().unit()),
                    words.of(one.fate().words()),
                    one.resolution().words() + since(one, words),
                    Day.of(one.resolution().due(), words));
        }
    }

    /// What was told: value with unit, percentage, stage.
    static String figure(Task task, Feedback feedback) {
        List<String> all = new ArrayList<>();
        if (!feedback.value().isEmpty()) {
            all.add(feedback.value() + task.aim().unit());
        }
        if (!feedback.percent().isEmpty()) {
            all.add(feedback.percent() + "%");
        }
        if (!feedback.stage().isEmpty()) {
            all.add(feedback.stage());
        }
        return String.join(" · ", all);
    }

    private static String since(Followed one, Words words) {
        String came = came(one, words);
        return came.isEmpty() ? "" : " → " + came;
    }

    /// What came of a resolution, in words: how it was done, or the last steps of its task.
    static String came(Followed one, Words words) {
        if (one.resolution().isSettled()) {
            return Day.of(one.resolution().settled(), words) + " "
                    + one.resolution().how();
        }
        List<Stamp> since = one.resolution().since(one.task());
        return since.subList(Math.max(0, since.size() - 2), since.size()).stream()
                .map(stamp -> Day.of(stamp.at().toString(), words) + " "
                        + words.of(stamp.step().words())
                        + (stamp.words().isEmpty() ? "" : words.say("dispatch.said", stamp.words())))
                .collect(Collectors.joining(words.say("office.and")));
    }
}
