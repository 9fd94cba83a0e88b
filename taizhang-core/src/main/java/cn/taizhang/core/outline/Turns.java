package cn.taizhang.core.outline;

import cn.taizhang.core.outline.RoleCues.Use;
import cn.taizhang.core.outline.line.Inner;
import cn.taizhang.core.outline.line.Line;
import cn.taizhang.core.outline.line.Mark;
import cn.taizhang.core.outline.line.Marks;
import cn.taizhang.core.outline.line.Years;
import cn.taizhang.core.record.Section.Role;
import java.util.ArrayList;
import java.util.List;

/// Reads from the cues of one paragraph where it turns to another role; constant work for each cue.
///
/// 例: the sentence of 「在肯定成绩的同时,我们也清醒认识到,…还存在不少问题」 turns to PROBLEMS.
final class Turns {

    /// A sentence from which on the text plays another role.
    ///
    /// - TARGETS, GOALS_YEARS and TASKS are targets told by ever weaker words: 预期目标, 主要目标, a mere growth rate.
    /// - `firm` is set where the sentence itself speaks of the plan year, or admits in so many words.
    /// - `term` is set where targets are meant for more than a year: 到2035年, 年均, 翻番.
    /// - `listed` is set where a list follows on lines of its own.
    record Turn(Role role, int at, boolean firm, boolean term, boolean listed) {}

    private static final int NEAR = 80;
    private static final int CLOSE_BY = 40;
    private static final int COPULA = 14;
    private static final int WINDOW = 150;
    private static final int LIST_WITHIN = 60;

    private final String text;
    private final Hits hits;
    private final Parts parts;

    Turns(String text, Hits hits, Parts parts) {
        this.text = text;
        this.hits = hits;
        this.parts = parts;
    }

    /// The turns of a line; `next` is the line after it.
    List<Turn> read(Line line, Line next) {
        List<Turn> turns = new ArrayList<>(2);
        int admitted = -1;
        int existing = -1;
        int annual = -1;
        int faulted = -1;
        for (int i = line.firstHit(); i < line.lastHit() && hits.start(i) < line.to(); i++) {
            switch (hits.use(i)) {
                case ADMIT -> {
                    admitted = i;
                    inverted(line, i, faulted, turns);
                }
                case EXIST -> existing = i;
                case THIS_YEAR -> annual = hits.sentence(i);
                case FAULT -> {
                    faulted = i;
                    fault(line, i, admitted, existing, turns);
                }
                case REMEDY -> remedy(line, i, turns);
                case GROWTH -> growth(line, i, turns);
                case TARGET, GOAL -> target(line, i, annual, turns);
                case REQUIRE -> require(line, i, turns);
                case LIVELIHOOD -> livelihood(line, i, next, turns);
                default -> {}
            }
        }
        return turns;
    }

    /// Whether a paragraph after an admission goes on with it.
    boolean admits(Line line) {
        for (int i = line.firstHit(); i < line.lastHit(); i++) {
            RoleCues.Use use = hits.use(i);
            if (use == RoleCues.Use.FAULT || use == RoleCues.Use.REMEDY || use == RoleCues.Use.ADMIT) {
                return true;
            }
        }
        return false;
    }

    private void fault(Line line, int hit, int admitted, int existing, List<Turn> turns) {
        int opener = -1;
        if (admitted >= 0 && hits.start(hit) - hits.start(admitted) <= NEAR) {
            opener = admitted;
        } else if (existing >= 0
                && hits.sentence(existing) == hits.sentence(hit)
                && hits.start(hit) - hits.end(existing) <= CLOSE_BY
                && unfolds(hits.end(hit), line.to())) {
            opener = existing;
        }
        if (opener >= 0) {
            add(
                    new Turn(
                            Role.PROBLEMS,
                            start(line, hits.sentence(opener)),
                            opener == admitted,
                            false,
                            line.ends(text, ':')),
                    turns);
        }
    }

    /// 「我们对困难和短板有着清醒认识:…」: what is admitted stands before the admission, the list after it.
    private void inverted(Line line, int admission, int faulted, List<Turn> turns) {
        boolean near = faulted >= 0
                && hits.sentence(faulted) == hits.sentence(admission)
                && hits.start(admission) - hits.end(faulted) <= CLOSE_BY;
        if (near && unfolds(hits.end(admission), line.to())) {
            add(
                    new Turn(Role.PROBLEMS, start(line, hits.sentence(admission)), true, false, line.ends(text, ':')),
                    turns);
        }
    }

    /// 「…问题:」「…问题,主要是」「…问题。一是」
    private boolean unfolds(int from, int to) {
        int limit = Math.min(to, from + 12);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':'
                    || text.startsWith("主要", i)
                    || text.startsWith("一是", i)
                    || text.startsWith("突出", i)
                    || text.startsWith("集中", i)) {
                return true;
            }
        }
        return limit == to;
    }

    private void target(Line line, int hit, int annual, List<Turn> turns) {
        int limit = Math.min(line.to(), hits.end(hit) + COPULA);
        for (int i = hits.end(hit); i < limit; i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '。' || c == ';') {
                return;
            }
            if (c == '是' || c == '为' || c == ':') {
                boolean expected = hits.use(hit) == Use.TARGET;
                boolean listed = line.to() - i <= 2 && line.ends(text, ':');
                boolean year = annual == hits.sentence(hit) || annual(line, hits.sentence(hit));
                boolean term = !year && term(line, hits.sentence(hit));
                add(
                        new Turn(
                                expected ? Role.TARGETS : Role.GOALS_YEARS,
                                start(line, hits.sentence(hit)),
                                year,
                                term,
                                listed),
                        turns);
                return;
            }
        }
    }

    /// Whether a target is set for one year: the year is named, or a rate is given and no longer time is.
    private boolean annual(Line line, int sentence) {
        int to = Math.min(line.to(), sentence + WINDOW);
        if (Years.names(text, sentence, Math.min(line.to(), sentence + NEAR), parts.year())) {
            return true;
        }
        boolean rate = false;
        for (int i = sentence; i < to - 3; i++) {
            rate |= text.charAt(i) == '增' && text.charAt(i + 1) == '长' && Marks.isDigit(text.charAt(i + 2));
        }
        return rate && !term(line, sentence);
    }

    private boolean term(Line line, int sentence) {
        int to = Math.min(line.to(), sentence + WINDOW);
        for (int i = sentence; i < to - 3; i++) {
            if (longer(i)) {
                return true;
            }
        }
        return Years.namesAnyPlan(text, sentence, to);
    }

    /// 五年, 5年, 年均, 翻番, 到2035年: more than one year is meant.
    private boolean longer(int at) {
        char next = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '五', '5' -> next == '年';
            case '年' -> next == '均';
            case '到' -> next == '2' && text.charAt(at + 2) == '0';
            case '翻' -> true;
            default -> false;
        };
    }

    /// 「…生产总值增长6%左右…」 in the preamble of the plan: targets without the word.
    private void growth(Line line, int hit, List<Turn> turns) {
        boolean told = turns.stream().anyMatch(turn -> turn.role() == Role.TARGETS || turn.role() == Role.GOALS_YEARS);
        boolean number = hits.end(hit) < line.to() && Marks.isDigit(text.charAt(hits.end(hit)));
        if (!told && number && annual(line, hits.sentence(hit))) {
            add(new Turn(Role.TASKS, start(line, hits.sentence(hit)), false, false, false), turns);
        }
    }

    /// 「…认真加以解决。」 at the end of a paragraph whose admission was lost.
    private void remedy(Line line, int hit, List<Turn> turns) {
        if (line.to() - hits.end(hit) <= CLOSE_BY && turns.stream().noneMatch(turn -> turn.role() == Role.PROBLEMS)) {
            turns.addFirst(new Turn(Role.PROBLEMS, line.start(), false, false, false));
        }
    }

    private void require(Line line, int hit, List<Turn> turns) {
        int limit = Math.min(line.to(), hits.end(hit) + COPULA);
        for (int i = hits.end(hit); i < limit; i++) {
            char c = text.charAt(i);
            if (c == ',' && text.charAt(hits.start(hit)) != '做' || c == '。') {
                return;
            }
            if (c == '是' || c == ':' || c == ',') {
                add(new Turn(Role.REQUIREMENTS, start(line, hits.sentence(hit)), false, false, false), turns);
                return;
            }
        }
    }

    private void livelihood(Line line, int hit, Line next, List<Turn> turns) {
        int sentence = hits.sentence(hit);
        boolean told = turns.stream().anyMatch(turn -> turn.role() == Role.LIVELIHOOD);
        if (told) {
            return;
        }
        boolean inline = listWithin(hits.end(hit), Math.min(line.to(), hits.end(hit) + LIST_WITHIN));
        boolean items = next.mark().ordinal() == 1 && !(next.mark().kind().heads() && next.bare(text));
        boolean near = line.to() - hits.end(hit) <= NEAR;
        boolean listed = !inline && items && near && (line.ends(text, ':') || counted(hits.start(hit)));
        if (inline || listed) {
            add(new Turn(Role.LIVELIHOOD, start(line, sentence), false, false, listed), turns);
        }
    }

    /// 「十方面」「12件」 before 实事.
    private boolean counted(int at) {
        for (int i = Math.max(0, at - 4); i < at; i++) {
            if (Marks.isDigit(text.charAt(i)) || "一二三四五六七八九十".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean listWithin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Inner.pauses(text.charAt(i - 1))) {
                Mark mark = Marks.read(text, i, to);
                if (mark.ordinal() == 1 && !mark.kind().heads()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int start(Line line, int sentence) {
        return sentence <= line.from() ? line.start() : sentence;
    }

    private static void add(Turn turn, List<Turn> turns) {
        boolean repeated = !turns.isEmpty() && turns.getLast().role() == turn.role();
        if (!repeated && (turns.isEmpty() || turns.getLast().at() <= turn.at())) {
            turns.add(turn);
        }
    }
}
