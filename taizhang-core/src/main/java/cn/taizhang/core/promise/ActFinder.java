package cn.taizhang.core.promise;

import cn.taizhang.core.phrase.Enumerators;
import cn.taizhang.core.phrase.Hits;
import cn.taizhang.core.phrase.Letters;
import cn.taizhang.core.promise.Finding.Shape;
import cn.taizhang.core.record.Commitment.Stage;
import cn.taizhang.core.record.Fact.Hedge;
import cn.taizhang.core.text.Span;
import java.util.Set;

/// Finds in a clause the head verb, its object and the stage the verb implies.
///
/// 例: 「力争地铁第三期建设规划获批」: verb 获批, object 地铁第三期建设规划, RECOGNISED, hedge 力争.
///
/// - The head verb governs: 谋划建设 is PLANNED, 探索建立 EXPLORED, 支持 stays SUPPORTED whatever follows.
/// - 推动, 确保 and their like give way to an end state at the end of the clause: 推动…开工建设 is STARTED.
/// - Looks only at the words found in the clause; linear in their number.
final class ActFinder {

    private static final Set<Stage> GOVERNING = Set.of(Stage.PLANNED, Stage.EXPLORED, Stage.SUPPORTED);
    private static final Set<Stage> REACHED =
            Set.of(Stage.SIGNED, Stage.STARTED, Stage.COMPLETED, Stage.IN_USE, Stage.RECOGNISED);
    private static final int NEAR = 6;

    private final Hits<Cue> hits;
    private final Figures figures;
    private final Deadlines deadlines;
    private final Stages stages;
    private final int reportYear;
    private String text = "";
    private int end;
    private int from;
    private Hedge hedge = Hedge.NONE;
    private int hedgeHit;

    ActFinder(Hits<Cue> hits, Figures figures, Deadlines deadlines, Stages stages, int reportYear) {
        this.hits = hits;
        this.figures = figures;
        this.deadlines = deadlines;
        this.stages = stages;
        this.reportYear = reportYear;
    }

    static boolean isReached(Stage stage) {
        return REACHED.contains(stage);
    }

    /// Looks at a clause that the hits have been scanned for.
    Finding find(String text, int start, int end) {
        this.text = text;
        this.end = end;
        this.hedge = Hedge.NONE;
        this.hedgeHit = -1;
        int at = prefix(start);
        if (at >= end) {
            return Finding.of(Shape.OTHER, start, end);
        }
        int hit = hits.at(at);
        if (hit >= 0 && (hits.has(hit, Cue.PURPOSE) || hits.has(hit, Cue.SETTING) || hits.has(hit, Cue.SPEECH))) {
            return Finding.of(Shape.OTHER, at, end);
        }
        if (hit >= 0 && hits.has(hit, Cue.VERB)) {
            return led(hit);
        }
        if (hit >= 0 && hits.has(hit, Cue.PREPOSITION)) {
            return turned(at, hit);
        }
        return fronted(at);
    }

    /// Steps over enumerators, openers, times, hedges and adverbs; sets where the act begins.
    private int prefix(int start) {
        int at = Enumerators.skip(text, start, end);
        from = at;
        boolean opening = true;
        while (at < end) {
            int hit = hits.at(at);
            int time = deadlines.skip(text, at, end, reportYear);
            if (time > at) {
                at = time;
                opening = false;
            } else if (hit < 0 || !passes(hit)) {
                break;
            } else {
                opening &= hits.has(hit, Cue.OPENER);
                takeHedge(hit);
                at = hits.end(hit);
            }
            from = opening ? at : from;
        }
        return at;
    }

    /// Whether a word at the head of a clause only leads up to the verb.
    private boolean passes(int hit) {
        if (hits.has(hit, Cue.PREPOSITION)) {
            return hits.has(hit, Cue.OPENER) && verbFollows(hit);
        }
        if (hits.has(hit, Cue.OPENER) || hits.has(hit, Cue.TIME) || hits.has(hit, Cue.HEDGE)) {
            return true;
        }
        return hits.has(hit, Cue.ADVERB) && (!hits.has(hit, Cue.VERB) || verbFollows(hit) || settingFollows(hit));
    }

    private boolean verbFollows(int hit) {
        int next = hits.at(hits.end(hit));
        return next >= 0 && hits.has(next, Cue.VERB);
    }

    /// 严格按照…, 坚决把….
    private boolean settingFollows(int hit) {
        int next = hits.at(hits.end(hit));
        return next >= 0
                && (hits.has(next, Cue.SETTING) || hits.has(next, Cue.PREPOSITION) || hits.has(next, Cue.PURPOSE));
    }

    private void takeHedge(int hit) {
        if (hits.has(hit, Cue.HEDGE) && hedge.force() == Hedge.Force.NONE) {
            String word = text.substring(hits.start(hit), hits.end(hit));
            hedge = new Hedge(Hedge.Force.valueOf(hits.value(hit, Cue.HEDGE)), word);
            hedgeHit = hit;
        }
    }

    /// A clause that begins with its verb: 加快建设…, 推动…开工.
    private Finding led(int first) {
        int last = groupEnd(first);
        int objectStart = afterWell(hits.end(last));
        Stage stage = stage(first, last);
        stage = hits.has(first, Cue.RELATIVE) && hedge.word().equals("争取") ? Stage.PLANNED : stage;
        boolean cause =
                hits.has(first, Cue.CAUSE) || hedge.force() != Hedge.Force.NONE && last == first && !isReached(stage);
        int tail = tailStart(last + 1);
        if (cause && tail > last && hits.start(tail) > objectStart) {
            return pivot(first, tail, objectStart);
        }
        if (objectStart >= end) {
            return new Finding(
                    Shape.BARE,
                    from,
                    new Span(hits.start(first), objectStart),
                    new Span(objectStart, objectStart),
                    stage,
                    hedge);
        }
        boolean event = last == first && hits.has(first, Cue.EVENT) && "会节赛展坛周".indexOf(text.charAt(end - 1)) >= 0;
        return act(hits.start(first), objectStart, objectStart, end, event ? Stage.COMPLETED : stage);
    }

    /// 建设好…, 落实好…: 好 belongs to the verb.
    private int afterWell(int at) {
        return at + 1 < end && text.charAt(at) == '好' && "的转".indexOf(text.charAt(at + 1)) < 0 ? at + 1 : at;
    }

    private Finding pivot(int first, int tail, int objectStart) {
        Stage reached = stage(tail, hits.count() - 1);
        Stage own = stage(first, first);
        if (own == Stage.SUPPORTED || !isReached(reached)) {
            Stage stage = own == Stage.SUPPORTED ? own : reached;
            return act(hits.start(first), objectStart, objectStart, end, stage);
        }
        return act(hits.start(tail), tailEnd(), objectStart, trimBack(objectStart, hits.start(tail)), reached);
    }

    /// The last verb of a group that begins with `first`: 新建、改扩建; 谋划建设.
    private int groupEnd(int first) {
        int last = first;
        for (int i = first + 1; i < hits.count(); i++) {
            int gap = hits.start(i) - hits.end(i - 1);
            boolean joined = gap == 0 || gap == 1 && "、和并及".indexOf(text.charAt(hits.end(i - 1))) >= 0;
            boolean adverb = gap == 0 && hits.has(i, Cue.ADVERB) && verbFollows(i);
            boolean participle = hits.end(i) < end && text.charAt(hits.end(i)) == '的';
            if (participle || !joined || !(adverb || joins(last, i))) {
                break;
            }
            last = adverb ? last : i;
        }
        return hits.end(last) >= end && last > first && !isReached(stageOf(last)) ? first : last;
    }

    /// 加快建成, 探索建立, 建成投用 are one verb; 加强监管(能力), 推进治理(体系) are verb and object.
    private boolean joins(int one, int next) {
        if (!hits.has(next, Cue.VERB)) {
            return false;
        }
        if (hits.end(one) < hits.start(next) && next == one + 1) {
            return hits.end(next) < end;
        }
        boolean reached = isReached(stageOf(next));
        return hits.has(one, Cue.AUX) || reached && (hits.has(one, Cue.CAUSE) || isReached(stageOf(one)));
    }

    private Stage stage(int first, int last) {
        Stage stage = stageOf(first);
        for (int i = first + 1; i <= last && !GOVERNING.contains(stage); i++) {
            if (hits.has(i, Cue.VERB)) {
                stage = harder(stage, stageOf(i));
            }
        }
        return stage;
    }

    private static Stage harder(Stage one, Stage other) {
        if (isReached(one) != isReached(other)) {
            return isReached(one) ? one : other;
        }
        return isReached(one) && other.compareTo(one) > 0 && other != Stage.RECOGNISED ? other : one;
    }

    private Stage stageOf(int hit) {
        return stages.verbs().get(hits.word(hit));
    }

    /// The first hit of the verb group that ends the clause and reaches a stage, or -1.
    private int tailStart(int floor) {
        int tail = -1;
        for (int i = hits.count() - 1; i >= Math.max(0, floor); i--) {
            int next = tail < 0 ? tailEnd() : hits.start(tail);
            boolean joined = hits.end(i) == next
                    || tail >= 0 && hits.end(i) == next - 1 && "、并".indexOf(text.charAt(next - 1)) >= 0;
            if (!joined || !hits.has(i, Cue.TAIL)) {
                break;
            }
            tail = i;
        }
        return tail;
    }

    private int tailEnd() {
        return end > 0 && text.charAt(end - 1) == '了' ? end - 1 : end;
    }

    /// A clause with a preposition before the thing: 将低保标准提高到450元, 为残疾人提供服务.
    private Finding turned(int at, int preposition) {
        int size = sized(preposition + 1);
        if (size >= 0) {
            return act(hits.start(size), hits.end(size), hits.end(preposition), hits.start(size), changeStage(size));
        }
        boolean moved = "把将".indexOf(text.charAt(at)) >= 0;
        int verb = "上下中时内里间".indexOf(text.charAt(end - 1)) < 0 ? mainVerb(preposition, moved) : -1;
        if (verb >= 0) {
            int thing = hits.end(preposition);
            int thingEnd = trimBack(thing, hits.start(verb));
            if (isLight(verb)) {
                return act(hits.start(verb), end, thing, thingEnd, stageOf(verb));
            }
            return moved
                    ? act(hits.start(verb), hits.end(verb), thing, thingEnd, stageOf(verb))
                    : act(hits.start(verb), hits.end(verb), hits.end(verb), end, stageOf(verb));
        }
        int tail = tailStart(preposition + 1);
        return tail > preposition
                ? act(
                        hits.start(tail),
                        tailEnd(),
                        hits.end(preposition),
                        hits.start(tail),
                        stage(tail, hits.count() - 1))
                : Finding.of(Shape.OTHER, at, end);
    }

    /// The last verb after a preposition that has an object of its own and stands in no relative clause, or -1.
    private int mainVerb(int preposition, boolean moved) {
        int relative = end - 1;
        while (relative > hits.end(preposition) && text.charAt(relative) != '的') {
            relative--;
        }
        for (int i = hits.count() - 1; i > preposition; i--) {
            boolean verb = hits.has(i, Cue.VERB) && !hits.has(i, Cue.NOUN) && stageOf(i) != Stage.ATTITUDE;
            boolean first = hits.end(i - 1) < hits.start(i) || !hits.has(i - 1, Cue.VERB);
            boolean apart = hits.start(i) > hits.end(preposition) + 1 && text.charAt(hits.start(i) - 1) != '的';
            if (verb && first && apart && (!moved || isReached(stageOf(i))) && isObject(hits.end(i))) {
                return hits.start(i) > relative || earlier(preposition, i) < 0 ? i : earlier(preposition, i);
            }
        }
        return -1;
    }

    /// The first verb between a preposition and a later verb, or -1.
    private int earlier(int preposition, int later) {
        for (int i = preposition + 1; i < later; i++) {
            if (hits.has(i, Cue.VERB) && !hits.has(i, Cue.NOUN) && hits.start(i) > hits.end(preposition) + 1) {
                return i;
            }
        }
        return -1;
    }

    /// 进行, 予以, 加以 before a short deed: 对…进行清理.
    private boolean isLight(int verb) {
        boolean light =
                "进予加".indexOf(text.charAt(hits.start(verb))) >= 0 && "行以".indexOf(text.charAt(hits.end(verb) - 1)) >= 0;
        return light && end - hits.end(verb) < NEAR;
    }

    private boolean isObject(int at) {
        return at + 2 <= end && "的了是到为、和".indexOf(text.charAt(at)) < 0 && text.charAt(end - 1) != '的';
    }

    /// A clause that begins with its thing: 城镇新增就业45万人, 济滨高铁建成通车, 进出口增幅高于全省平均水平.
    private Finding fronted(int at) {
        int size = sized(hits.from(at));
        if (size >= 0) {
            boolean deed = hits.has(size, Cue.VERB) && isReached(stageOf(size));
            boolean inner = deed || figures.from(hits.end(size)) - hits.end(size) > 1;
            return inner
                    ? act(hits.start(size), hits.end(size), at, end, changeStage(size))
                    : act(hits.start(size), hits.end(size), at, trimBack(at, hits.start(size)), changeStage(size));
        }
        int tail = tailStart(hits.from(at + 2));
        if (tail >= 0 && hits.start(tail) > at + 1 && isReached(stage(tail, hits.count() - 1))) {
            return act(hits.start(tail), tailEnd(), at, trimBack(at, hits.start(tail)), stage(tail, hits.count() - 1));
        }
        int middle = middleVerb(at + 2);
        return middle >= 0 ? act(hits.start(middle), hits.end(middle), at, end, stageOf(middle)) : stated(at);
    }

    /// What is said of a thing without a verb of its own: 垃圾处理全覆盖, or nothing but a name or a figure.
    private Finding stated(int at) {
        for (int i = hits.from(at + 2); i < hits.count(); i++) {
            if (hits.has(i, Cue.RELATIVE) || hits.has(i, Cue.CLOSED)) {
                return act(hits.start(i), hits.end(i), at, trimBack(at, hits.start(i)), Stage.COMPLETED);
            }
        }
        if (hedgeHit >= 0 && hits.end(hedgeHit) == at && hits.has(hedgeHit, Cue.VERB)) {
            return act(hits.start(hedgeHit), at, at, end, stageOf(hedgeHit));
        }
        return Finding.of(figures.any(at, end) ? Shape.FIGURE : Shape.NOMINAL, from, end);
    }

    /// 「各项指标不折不扣完成市定任务」: 完成 with what is completed after it, or -1.
    private int middleVerb(int floor) {
        for (int i = hits.from(floor); i < hits.count(); i++) {
            boolean arrival =
                    hits.has(i, Cue.CHANGE) && hits.has(i, Cue.VERB) && "完实".indexOf(text.charAt(hits.start(i))) >= 0;
            if (arrival && hits.end(i) + 2 <= end && isObject(hits.end(i)) && text.charAt(hits.start(i) - 1) != '的') {
                return i;
            }
        }
        return -1;
    }

    /// The CHANGE word a counting number follows closely, preferring the first that it follows at once; or -1.
    private int sized(int floor) {
        int found = -1;
        for (int i = Math.max(0, floor); i < hits.count(); i++) {
            int next = hits.has(i, Cue.CHANGE) ? figures.from(hits.end(i)) : -1;
            int gap = next - hits.end(i);
            if (next >= 0 && gap <= 1) {
                return i;
            }
            found = next >= 0 && gap <= NEAR ? i : found;
        }
        return found;
    }

    private Stage changeStage(int hit) {
        return stages.changes().get(hits.word(hit));
    }

    /// Leaves out hedges, times and adverbs that stand between the thing and its verb.
    private int trimBack(int floor, int stop) {
        int at = stop;
        for (int i = hits.count() - 1; i >= 0 && hits.start(i) >= floor; i--) {
            if (hits.end(i) == at
                    && (hits.has(i, Cue.HEDGE)
                            || hits.has(i, Cue.TIME)
                            || hits.has(i, Cue.ADVERB)
                            || hits.has(i, Cue.OPENER))) {
                takeHedge(i);
                at = hits.start(i);
            }
        }
        at = Letters.dateStart(text, floor, at);
        return at > floor ? at : stop;
    }

    private Finding act(int verbStart, int verbEnd, int objectStart, int objectEnd, Stage stage) {
        return new Finding(
                Shape.ACT,
                from,
                new Span(verbStart, verbEnd),
                new Span(Math.min(objectStart, objectEnd), objectEnd),
                stage,
                hedge);
    }
}
