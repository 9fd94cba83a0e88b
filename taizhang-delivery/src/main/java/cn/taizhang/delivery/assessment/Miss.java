package cn.taizhang.delivery.assessment;

import cn.taizhang.delivery.field.Stamp;
import cn.taizhang.delivery.field.Word;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.table.Bilingual;
import java.time.LocalDate;
import java.util.List;

/// Why a task was missed, as its unit says, and whether that is excused 容错.
///
/// 例: `T2025-0012` 用地手续未批, LAND 要素保障, excused by 王市长: the task counts neither for nor against the unit.
///
/// - `seq` is the event that told it, with its files; `due` the date that was missed: an extension begins anew.
/// - Excused is who did what could be done, not who planned badly or did not try: 三个区分开来 (中共中央办公厅, 2018,
///   《关于进一步激励广大干部新时代新担当新作为的意见》).
public record Miss(
        String task,
        long seq,
        LocalDate due,
        Cause cause,
        String words,
        List<Attached> files,
        Word told,
        Ruling ruling) {

    public static final String EXPLAINED = "miss.explain";
    public static final String RULED = "miss.rule";

    /// The beginning of the subjects of its events, before the id of the task.
    public static final String SUBJECT = "miss:";

    /// What was decided.
    public record Ruling(Outcome outcome, String reason, Stamp deed) {

        static final Ruling NONE = new Ruling(Outcome.OPEN, "", Stamp.NONE);
    }

    /// How it stands.
    public enum Outcome {
        OPEN("待认定", "to be decided"),
        EXCUSED("予以容错", "excused"),
        REFUSED("不予容错", "not excused");

        private final Bilingual words;

        Outcome(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    /// The code of the reason.
    public enum Cause {
        FORCE("不可抗力", "force majeure", true),
        POLICY("上级政策调整", "policy changed above", true),
        FUNDS("资金未到位", "funds did not come", true),
        LAND("用地用能等要素未保障", "land or energy not granted", true),
        PROCEDURE("前期手续未完成", "permits not ready", true),
        PARTNER("合作方原因", "the partner's fault", true),
        TRIAL("改革探索中的失误", "a mistake in trying something new", true),
        FIGURES("统计口径变化", "the measure was changed", true),
        PLANNING("计划不周", "planned badly", false),
        EFFORT("推进不力", "not pushed", false);

        private final Bilingual words;
        private final boolean excusable;

        Cause(String zh, String en, boolean excusable) {
            this.words = new Bilingual(zh, en);
            this.excusable = excusable;
        }

        public Bilingual words() {
            return words;
        }

        public boolean isExcusable() {
            return excusable;
        }
    }

    public Miss {
        files = List.copyOf(files);
    }

    Miss ruled(Ruling other) {
        return new Miss(task, seq, due, cause, words, files, told, other);
    }

    public boolean isExcused() {
        return ruling.outcome() == Outcome.EXCUSED;
    }

    public boolean isOpen() {
        return ruling.outcome() == Outcome.OPEN;
    }
}
