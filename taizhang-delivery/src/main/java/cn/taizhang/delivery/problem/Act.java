package cn.taizhang.delivery.problem;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be done about a problem: from which stages, into which, and what it has to bring along.
///
/// 例: RECTIFIED 报请验收: stays in 整改, by the unit, with evidence of after; ACCEPT 验收销号: by someone else.
///
/// - The only way into 验收 is ACCEPT, and only after RECTIFIED.
/// - What the unit does not do is done by the supervision office.
public enum Act {
    LOG("登记", "log", Set.of(), Stage.LOGGED),
    RECOGNISE("认定隐患", "recognise as a hazard", Set.of(Stage.LOGGED), Stage.HAZARD),
    ORDER("交办整改", "order rectification", Set.of(Stage.HAZARD), Stage.RECTIFYING),
    RECTIFIED("报请验收", "ask for acceptance", Set.of(Stage.RECTIFYING), null),
    REFUSE("验收不通过", "refuse acceptance", Set.of(Stage.RECTIFYING), null, Needs.REASON, Needs.ASKED),
    ACCEPT("验收销号", "accept", Set.of(Stage.RECTIFYING), Stage.ACCEPTED, Needs.ASKED),
    REOPEN("重新整改", "reopen", Set.of(Stage.ACCEPTED), Stage.RECTIFYING, Needs.REASON),
    POSTPONE("调整时限", "move the due date", EnumSet.of(Stage.LOGGED, Stage.HAZARD, Stage.RECTIFYING), null, Needs.REASON),
    GRADE("调整级别", "change the grade", EnumSet.of(Stage.LOGGED, Stage.HAZARD, Stage.RECTIFYING), null, Needs.REASON);

    private final Bilingual words;
    private final Set<Stage> from;
    private final @Nullable Stage to;
    private final Set<Needs> needs;

    /// What an act has to bring along.
    public enum Needs {
        /// Words that say why.
        REASON,
        /// The unit asked for acceptance, and nobody has decided.
        ASKED
    }

    Act(String zh, String en, Set<Stage> from, @Nullable Stage to, Needs... needs) {
        this.words = new Bilingual(zh, en);
        this.from = Set.copyOf(from);
        this.to = to;
        Set<Needs> all = EnumSet.noneOf(Needs.class);
        all.addAll(Arrays.asList(needs));
        this.needs = Collections.unmodifiableSet(all);
    }

    /// The act of that code. 例: `recognise`.
    public static Optional<Act> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    /// Its name in events and addresses.
    public String code() {
        return Words.of(this);
    }

    /// The kind of its event.
    public String kind() {
        return Problem.KIND + code();
    }

    public Bilingual words() {
        return words;
    }

    public boolean needs(Needs need) {
        return needs.contains(need);
    }

    public boolean leaves(Stage stage) {
        return from.contains(stage);
    }

    /// Where a problem stands after it.
    public Stage after(Stage stage) {
        return to == null ? stage : to;
    }
}
