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
    FILE("立项", "file", into(State.FILED, State.PROPOSED), Side.SUPERVISION),
    ASSIGN("分派", "assign", into(State.ASSIGNED, State.FILED), Side.SUPERVISION),
    DECLINE("退签", "decline", into(State.FILED, State.ASSIGNED), Side.UNIT, Needs.REASON),
    SIGN("签收", "sign", into(State.UNDERWAY, State.ASSIGNED), Side.UNIT),
    REPORT("反馈", "report", into(State.UNDERWAY, State.UNDERWAY), Side.UNIT, Needs.PROGRESS),
    SUBMIT("报结", "submit", into(State.UNDER_REVIEW, State.UNDERWAY), Side.UNIT, Needs.EVIDENCE),
    RETURN("退回", "return", into(State.UNDERWAY, State.UNDER_REVIEW, State.COMPLETED), Side.SUPERVISION, Needs.REASON),
    COMPLETE("办结", "complete", into(State.COMPLETED, State.UNDER_REVIEW), Side.SUPERVISION, Needs.OTHER_PERSON),
    CLOSE("销号", "close", into(State.CLOSED, State.COMPLETED), Side.SUPERVISION, Needs.OTHER_PERSON, Needs.REASON),
    REOPEN("重开", "reopen", into(State.UNDERWAY, State.CLOSED), Side.SUPERVISION, Needs.REASON),
    ASK_EXTENSION(
            "申请延期",
            "ask for an extension",
            into(State.UNDERWAY, State.UNDERWAY),
            Side.UNIT,
            Needs.REASON,
            Needs.EVIDENCE,
            Needs.LATER_DATE,
            Needs.BEFORE_DUE),
    GRANT_EXTENSION(
            "同意延期", "grant the extension", staying(State.UNDERWAY, State.UNDER_REVIEW), Side.LEADER, Needs.ASKED),
    REFUSE_EXTENSION(
            "不同意延期",
            "refuse the extension",
            staying(State.UNDERWAY, State.UNDER_REVIEW),
            Side.LEADER,
            Needs.ASKED,
            Needs.REASON),
    MERGE(
            "合并",
            "merge",
            into(State.MERGED, State.PROPOSED, State.FILED, State.ASSIGNED, State.UNDERWAY),
            Side.SUPERVISION,
            Needs.REASON,
            Needs.OTHER_TASK),
    STOP(
            "中止",
            "stop",
            into(State.STOPPED, State.PROPOSED, State.FILED, State.ASSIGNED, State.UNDERWAY),
            Side.LEADER,
            Needs.REASON),
    CARRY(
            "顺延下年",
            "carry over",
            into(State.CARRIED, State.FILED, State.ASSIGNED, State.UNDERWAY),
            Side.LEADER,
            Needs.REASON);

    private final Bilingual words;
    private final Move move;
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

    /// From which states it leads, and into which; into none where the task stays as it is.
    private record Move(Set<State> from, @Nullable State to) {}

    Step(String zh, String en, Move move, Side side, Needs... needs) {
        this.words = new Bilingual(zh, en);
        this.move = move;
        this.side = side;
        Set<Needs> all = EnumSet.noneOf(Needs.class);
        all.addAll(Arrays.asList(needs));
        this.needs = Collections.unmodifiableSet(all);
    }

    private static Move into(State to, State first, State... others) {
        return new Move(Collections.unmodifiableSet(EnumSet.of(first, others)), to);
    }

    private static Move staying(State first, State... others) {
        return new Move(Collections.unmodifiableSet(EnumSet.of(first, others)), null);
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
        return move.from().contains(state);
    }

    /// Where a task stands after it.
    public State after(State state) {
        State to = move.to();
        return to == null ? state : to;
    }
}
