package cn.taizhang.delivery.task;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A step on the way of a task: from which states, into which, by whom, and what it has to bring along.
///
/// 例: SUBMIT 报结: from 办理中 to 待审核, by the unit, with evidence; CLOSE 销号: by someone who did not do the work.
///
/// - There is no way into 已办结 but through 待审核, and none into 已销号 but through 已办结.
/// - A step that stays where it is (反馈, 申请延期) leaves its trace all the same.
public enum Step {
    FILE("立项", "file", from(State.PROPOSED), State.FILED, Side.SUPERVISION),
    ASSIGN("分派", "assign", from(State.FILED), State.ASSIGNED, Side.SUPERVISION),
    DECLINE("退签", "decline", from(State.ASSIGNED), State.FILED, Side.UNIT, Needs.REASON),
    SIGN("签收", "sign", from(State.ASSIGNED), State.UNDERWAY, Side.UNIT),
    REPORT("反馈", "report", from(State.UNDERWAY), State.UNDERWAY, Side.UNIT, Needs.PROGRESS),
    SUBMIT("报结", "submit", from(State.UNDERWAY), State.UNDER_REVIEW, Side.UNIT, Needs.EVIDENCE),
    RETURN("退回", "return", from(State.UNDER_REVIEW, State.COMPLETED), State.UNDERWAY, Side.SUPERVISION, Needs.REASON),
    COMPLETE("办结", "complete", from(State.UNDER_REVIEW), State.COMPLETED, Side.SUPERVISION, Needs.OTHER_PERSON),
    CLOSE("销号", "close", from(State.COMPLETED), State.CLOSED, Side.SUPERVISION, Needs.OTHER_PERSON, Needs.REASON),
    REOPEN("重开", "reopen", from(State.CLOSED), State.UNDERWAY, Side.SUPERVISION, Needs.REASON),
    ASK_EXTENSION(
            "申请延期",
            "ask for an extension",
            from(State.UNDERWAY),
            State.UNDERWAY,
            Side.UNIT,
            Needs.REASON,
            Needs.EVIDENCE,
            Needs.LATER_DATE,
            Needs.BEFORE_DUE),
    GRANT_EXTENSION(
            "同意延期", "grant the extension", from(State.UNDERWAY, State.UNDER_REVIEW), null, Side.LEADER, Needs.ASKED),
    REFUSE_EXTENSION(
            "不同意延期",
            "refuse the extension",
            from(State.UNDERWAY, State.UNDER_REVIEW),
            null,
            Side.LEADER,
            Needs.ASKED,
            Needs.REASON),
    MERGE(
            "合并",
            "merge",
            from(State.PROPOSED, State.FILED, State.ASSIGNED, State.UNDERWAY),
            State.MERGED,
            Side.SUPERVISION,
            Needs.REASON,
            Needs.OTHER_TASK),
    STOP(
            "中止",
            "stop",
            from(State.PROPOSED, State.FILED, State.ASSIGNED, State.UNDERWAY),
            State.STOPPED,
            Side.LEADER,
            Needs.REASON),
    CARRY(
            "顺延下年",
            "carry over",
            from(State.FILED, State.ASSIGNED, State.UNDERWAY),
            State.CARRIED,
            Side.LEADER,
            Needs.REASON);

    private final Bilingual words;
    private final Set<State> from;
    private final @Nullable State to;
    private final Side side;
    private final Set<Needs> needs;

    /// What a step has to bring along.
    public enum Needs {
        /// Words that say why.
        REASON,
        /// A file, or a record of the ledger that shows it, with this step or an earlier feedback.
        EVIDENCE,
        /// A value, a percentage, a stage or words.
        PROGRESS,
        /// The person is not the one who did the work or said it was done.
        OTHER_PERSON,
        /// A date after the due date.
        LATER_DATE,
        /// The due date has not passed.
        BEFORE_DUE,
        /// An extension was asked for and not yet decided.
        ASKED,
        /// Another task, which is open.
        OTHER_TASK
    }

    Step(String zh, String en, Set<State> from, @Nullable State to, Side side, Needs... needs) {
        this.words = new Bilingual(zh, en);
        this.from = Collections.unmodifiableSet(from);
        this.to = to;
        this.side = side;
        Set<Needs> all = EnumSet.noneOf(Needs.class);
        all.addAll(Arrays.asList(needs));
        this.needs = Collections.unmodifiableSet(all);
    }

    private static Set<State> from(State first, State... others) {
        return EnumSet.of(first, others);
    }

    /// The step of that code. 例: `ask-extension`.
    public static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
    }

    /// Its name in events and addresses.
    public String code() {
        return Words.of(this).replace('_', '-');
    }

    /// The kind of its event.
    public String kind() {
        return Task.KIND + code();
    }

    public Bilingual words() {
        return words;
    }

    public Side side() {
        return side;
    }

    public boolean needs(Needs need) {
        return needs.contains(need);
    }

    public boolean leaves(State state) {
        return from.contains(state);
    }

    /// Where a task stands after it.
    public State after(State state) {
        return to == null ? state : to;
    }
}
