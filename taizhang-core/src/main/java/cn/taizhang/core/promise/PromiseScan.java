package cn.taizhang.core.promise;

import cn.taizhang.core.phrase.Clauses;
import cn.taizhang.core.phrase.Hits;
import cn.taizhang.core.promise.Finding.Shape;
import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Commitment.Act;
import cn.taizhang.core.record.Commitment.Stage;
import cn.taizhang.core.record.Commitment.Testability;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.util.List;

/// One pass over the forward parts of one report, sentence by sentence; what [CommitmentReader] works with.
///
/// 例: after 「6月底前,」 the acts of the same sentence are due on 06-30.
final class PromiseScan {

    private static final int SHORT_LINE = 40;
    private static final int SHORT_LEAD = 34;
    private static final int ROLL_CALL = 4;
    private static final int SHORT_SIZE = 9;

    private final Document document;
    private final Section section;
    private final String text;
    private final int reportYear;
    private final List<Commitment> found;
    private final Hits<Cue> hits;
    private final Figures figures = new Figures();
    private final Deadlines deadlines;
    private final ActFinder finder;
    private final ActCuts cuts;
    private final Grader grader;

    private Draft draft = Draft.NONE;
    private Draft attitude = Draft.NONE;
    private Span nominal = new Span(0, 0);
    private String due = "";
    private int acts;

    /// An act with its evidence, its grade and its deadline, not yet a record.
    private record Draft(Finding act, Span evidence, Testability grade, String deadline, boolean listed) {
        static final Draft NONE = new Draft(
                Finding.of(Shape.OTHER, 0, 0),
                new Span(0, 0),
                new Testability(Testability.Grade.VAGUE, Testability.Reason.NONE),
                "",
                false);

        boolean isNone() {
            return evidence.isEmpty();
        }

        Draft upTo(int end) {
            Span object =
                    act.object().end() == evidence.end() ? new Span(act.object().start(), end) : act.object();
            Finding longer = new Finding(act.shape(), act.from(), act.verb(), object, act.stage(), act.hedge());
            return new Draft(longer, new Span(evidence.start(), end), grade, deadline, listed);
        }
    }

    PromiseScan(
            Document document, CommitmentReader.Words words, Section section, int reportYear, List<Commitment> found) {
        this.document = document;
        this.section = section;
        this.text = document.text();
        this.reportYear = reportYear;
        this.found = found;
        this.hits = new Hits<>(words.cues());
        this.deadlines = new Deadlines(hits);
        this.finder = new ActFinder(hits, figures, deadlines, words.stages(), reportYear);
        this.cuts = new ActCuts(hits, words.stages(), text);
        this.grader = new Grader(hits, figures);
    }

    void read(Clauses clauses) {
        while (clauses.next()) {
            if (!isHeading(clauses)) {
                sentence(clauses);
            }
        }
    }

    /// A line without a stop, or a short sentence without a number that opens a longer paragraph.
    private boolean isHeading(Clauses clauses) {
        int length = clauses.sentenceEnd() - clauses.sentenceStart();
        if (clauses.mark() == '\n' && clauses.opensParagraph() && length < SHORT_LINE && clauses.count() < 3) {
            figures.scan(text, clauses.sentenceStart(), clauses.sentenceEnd());
            return !figures.any(clauses.sentenceStart(), clauses.sentenceEnd());
        }
        boolean lead =
                clauses.mark() == '。' && clauses.opensParagraph() && !clauses.closesParagraph() && length <= SHORT_LEAD;
        if (!lead || section.role() == Section.Role.LIVELIHOOD || section.role() == Section.Role.TARGETS) {
            return false;
        }
        figures.scan(text, clauses.sentenceStart(), clauses.sentenceEnd());
        return !figures.any(clauses.sentenceStart(), clauses.sentenceEnd()) && clauses.count() < 3;
    }

    private void sentence(Clauses clauses) {
        due = "";
        acts = 0;
        nominal = new Span(0, 0);
        attitude = Draft.NONE;
        for (int i = 0; i < clauses.count(); i++) {
            clause(clauses.start(i), clauses.end(i), clauses.mark());
        }
        emit();
        if (acts == 0 && !attitude.isNone()) {
            draft = attitude;
            emit();
        }
    }

    /// Cuts a clause where one strong act follows another, and reads the pieces.
    private void clause(int start, int end, char mark) {
        hits.scan(text, start, end);
        int[] places = cuts.cuts(start, end);
        if (places.length == 0) {
            piece(start, end, mark);
            return;
        }
        int from = start;
        for (int place : places) {
            scanned(from, place, mark);
            from = place + 1;
        }
        scanned(from, end, mark);
    }

    private void scanned(int start, int end, char mark) {
        hits.scan(text, start, end);
        piece(start, end, mark);
    }

    private void piece(int start, int end, char mark) {
        figures.scan(text, start, end);
        Finding finding = finder.find(text, start, end);
        if (hits.any(Cue.SPEECH, start, end) || hits.any(Cue.PAST, start, end)) {
            finding = Finding.of(Shape.OTHER, start, end);
        }
        switch (finding.shape()) {
            case ACT -> act(finding, end, mark);
            case BARE -> bare(finding, end);
            case FIGURE -> figure(finding, end);
            case NOMINAL -> {
                carryDeadline(start, end);
                nominal = finding.object();
            }
            case OTHER -> {
                carryDeadline(start, end);
                nominal = new Span(0, 0);
            }
        }
    }

    private void carryDeadline(int start, int end) {
        String found = deadlines.find(text, start, end, reportYear);
        due = found.isEmpty() ? due : found;
    }

    private void act(Finding act, int end, char mark) {
        if (isBare(act.object())) {
            movement(act, end);
        } else if (!isStatement(act.object()) && !isRollCall(act) && isPromise(act, end, mark)) {
            String own = deadlines.find(text, act.from(), end, reportYear);
            accept(draft(act, new Span(act.from(), end), own.isEmpty() ? due : own));
        }
    }

    /// Whether nothing is left of the object but 年均 or 的.
    private boolean isBare(Span object) {
        int noun = hits.at(object.start());
        boolean word = noun >= 0 && hits.has(noun, Cue.NOUN) && hits.end(noun) == object.end() && object.length() == 2;
        return word || object.length() < 2 || text.charAt(object.end() - 1) == '的';
    }

    /// A result of the act before it, or an exclamation, is a promise only with a number or an end state.
    private boolean isPromise(Finding act, int end, char mark) {
        boolean counted = figures.any(act.from(), end) || hits.any(Cue.CLOSED, act.from(), end);
        int verb = hits.at(act.verb().start());
        boolean result = verb >= 0 && hits.has(verb, Cue.RESULT) && acts > 0;
        return counted || ActFinder.isReached(act.stage()) || !(result || mark == '!' || mark == '?');
    }

    private Draft draft(Finding act, Span evidence, String deadline) {
        int size = figures.from(act.verb().start());
        boolean verbFirst = act.verb().start() <= act.object().start();
        boolean listed = size >= 0 && evidence.end() - size <= SHORT_SIZE && verbFirst;
        int from = Math.max(evidence.start(), act.from());
        return new Draft(
                act, evidence, grader.grade(text, act, from, evidence.end(), !deadline.isEmpty()), deadline, listed);
    }

    private void accept(Draft next) {
        if (next.act().stage() == Stage.ATTITUDE) {
            attitude = attitude.isNone() && next.act().object().length() >= ROLL_CALL ? next : attitude;
            return;
        }
        due = next.deadline();
        emit();
        draft = next;
        acts++;
        nominal = new Span(0, 0);
    }

    /// 「发展小城镇是个大战略」, 「投入到…活动中」.
    private boolean isStatement(Span object) {
        int copula = text.indexOf('是', object.start(), object.end());
        boolean particle =
                copula > 0 && ("别其凡还不".indexOf(text.charAt(copula - 1)) >= 0 || text.startsWith("是否", copula));
        return copula >= 0 && !particle || "到于在".indexOf(text.charAt(object.start())) >= 0;
    }

    /// 「支出6.3亿元,增长19.1%」: the movement belongs to the size before it.
    private void movement(Finding act, int end) {
        if (!draft.isNone()
                && figures.any(act.from(), end)
                && act.from() - draft.evidence().end() <= 2) {
            draft = draft.upTo(end);
        } else if (!nominal.isEmpty() && figures.any(act.from(), end)) {
            bare(act, end);
        }
    }

    /// 「…项目,6月底投产」: the object is the thing just named.
    private void bare(Finding act, int end) {
        if (nominal.isEmpty() || nominal.length() < ROLL_CALL || act.stage() == Stage.ATTITUDE) {
            return;
        }
        String own = deadlines.find(text, act.from(), end, reportYear);
        Finding whole = new Finding(Shape.ACT, nominal.start(), act.verb(), nominal, act.stage(), act.hedge());
        emit();
        String deadline = own.isEmpty() ? due : own;
        draft = new Draft(
                whole,
                new Span(nominal.start(), end),
                grader.grade(text, whole, act.from(), end, !deadline.isEmpty()),
                deadline,
                false);
        acts++;
    }

    /// 「…公园8座,口袋公园300座」: one verb serves both; in the targets a size needs no verb.
    private void figure(Finding figure, int end) {
        boolean list = draft.listed() && end - figures.from(figure.from()) <= SHORT_SIZE;
        if (list && figure.from() - draft.evidence().end() <= 2) {
            draft = draft.upTo(end);
            return;
        }
        nominal = figure.object();
        if (section.role() == Section.Role.TARGETS) {
            Finding act = new Finding(
                    Shape.ACT, figure.from(), figure.verb(), figure.object(), Stage.COMPLETED, figure.hedge());
            emit();
            draft = new Draft(
                    act, new Span(figure.from(), end), grader.grade(text, act, figure.from(), end, false), due, false);
            acts++;
        }
    }

    /// 「做好统计、审计、气象、地震、档案等工作」.
    private boolean isRollCall(Finding act) {
        Span object = act.object();
        if (!text.startsWith("工作", object.end() - 2) && !text.startsWith("事业", object.end() - 2)) {
            return false;
        }
        int names = 1;
        for (int i = object.start(); i < object.end(); i++) {
            names += text.charAt(i) == '、' ? 1 : 0;
        }
        return names > ROLL_CALL && !figures.any(object.start(), object.end());
    }

    private void emit() {
        if (draft.isNone()) {
            return;
        }
        Evidence evidence = document.quote(draft.evidence());
        RecordId id = RecordId.of(document.source(), "commitment", evidence, ordinal(evidence));
        Finding act = draft.act();
        found.add(new Commitment(
                id,
                evidence,
                new Act(document.text(act.verb()), document.text(act.object()), act.stage()),
                act.hedge(),
                draft.deadline(),
                draft.grade(),
                section.path(),
                List.of()));
        draft = Draft.NONE;
    }

    /// How many of the promises just found have the same words: damaged text can word two acts in one span.
    private int ordinal(Evidence evidence) {
        int same = 0;
        while (same < found.size()
                && found.get(found.size() - 1 - same).evidence().equals(evidence)) {
            same++;
        }
        return same;
    }
}
