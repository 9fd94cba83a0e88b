package cn.taizhang.delivery.opening;

import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.congress.Congress;
import cn.taizhang.delivery.disclosure.Correction;
import cn.taizhang.delivery.disclosure.Release;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.table.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One released task as the public is shown it: nothing else of it leaves the office.
///
/// 例: 「新建社区养老服务站30个」, 市民政局, due 2026-12-31, 绿灯, 推进中, 66.7%, one receipt.
///
/// - No name of a person, no problem, no words of a report or an inner remark, no file.
/// - `bill` is the livelihood item it fulfils, if it does.
public record Shown(
        Promise promise,
        Light light,
        Verdict verdict,
        Optional<BigDecimal> progress,
        Optional<Candidate.Idea> bill,
        List<String> receipts,
        List<Congress.Judged> satisfaction,
        List<Release.Statement> statements,
        List<Correction> corrections) {

    /// What was promised: the words of the report where it comes from one and they are not the title, the unit, the
    /// figure such as `12家`, and until when; `moved` says that the date was another one at first.
    public record Promise(
            String task, String title, String quote, String unit, String target, LocalDate due, boolean moved) {}

    /// What became of it, by rule.
    public enum Verdict {
        KEPT("已兑现", "kept"),
        ONGOING("推进中", "under way"),
        BEHIND("滞后", "behind"),
        LATE("逾期未完成", "overdue"),
        CHANGED("已调整", "changed");

        private final Bilingual words;

        Verdict(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }

        /// KEPT when it was agreed to or closed; CHANGED when merged, stopped or carried over; LATE after its due date;
        /// BEHIND under a red or yellow light; else ONGOING.
        static Verdict of(Task task, Light light, LocalDate today) {
            if (task.state().isDone()) {
                return KEPT;
            }
            if (task.state().isEnded()) {
                return CHANGED;
            }
            LocalDate due = task.term().due();
            if (!due.equals(Fields.NO_DATE) && today.isAfter(due)) {
                return LATE;
            }
            return light == Light.RED || light == Light.YELLOW ? BEHIND : ONGOING;
        }
    }

    public Shown {
        receipts = List.copyOf(receipts);
        satisfaction = List.copyOf(satisfaction);
        statements = List.copyOf(statements);
        corrections = List.copyOf(corrections);
    }

    /// All that is released, in the order of the tasks; nothing while the page is off.
    public static List<Shown> all(Bureau bureau, LocalDate today) {
        return bureau.disclosures().isOn()
                ? bureau.disclosures().releases().stream()
                        .map(release -> preview(bureau, release, today))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparing(one -> one.promise().task()))
                        .toList()
                : List.of();
    }

    /// One that is released; nothing while the page is off.
    public static Optional<Shown> of(Bureau bureau, String task, LocalDate today) {
        return bureau.disclosures().isOn()
                ? bureau.disclosures().release(task).flatMap(release -> preview(bureau, release, today))
                : Optional.empty();
    }

    /// As it would be shown.
    public static Optional<Shown> preview(Bureau bureau, Release release, LocalDate today) {
        return bureau.tasks().find(release.task()).map(task -> of(bureau, task, release, today));
    }

    /// The words of the report, unless the title is the same: nobody wants to read them twice.
    private static String beside(String title, String quote) {
        return bare(title).equals(bare(quote)) ? "" : quote;
    }

    private static String bare(String words) {
        String bare = words.strip();
        return bare.isEmpty() || "。;；,，".indexOf(bare.charAt(bare.length() - 1)) < 0
                ? bare
                : bare.substring(0, bare.length() - 1);
    }

    private static Shown of(Bureau bureau, Task task, Release release, LocalDate today) {
        Light light = bureau.colour(task, today);
        String unit = task.charge().lead().isEmpty()
                ? ""
                : bureau.organisation().name(task.charge().lead());
        return new Shown(
                new Promise(
                        task.id(),
                        task.brief().title(),
                        beside(task.brief().title(), task.brief().quote()),
                        unit,
                        task.aim().target().isEmpty()
                                ? ""
                                : task.aim().target() + task.aim().unit(),
                        task.term().due(),
                        task.term().isExtended()),
                light,
                Verdict.of(task, light, today),
                bureau.progress(task),
                bureau.congress().behind(task.id()).map(Candidate::idea),
                release.receipts(),
                bureau.congress().judged(task.id()),
                release.statements(),
                bureau.disclosures().published(task.id()));
    }
}
