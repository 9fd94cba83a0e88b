package cn.taizhang.core.project;

import cn.taizhang.core.phrase.Clauses;
import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.Enumerators;
import cn.taizhang.core.phrase.Hits;
import cn.taizhang.core.phrase.Letters;
import cn.taizhang.core.phrase.WordTrie;
import cn.taizhang.core.record.Commitment.Stage;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Project;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.util.List;

/// One pass over a report for projects, clause by clause; what [ProjectReader] works with.
///
/// 例: 「甲项目、乙项目,6月底投产」: the names stand in one clause, their milestone in the next.
final class ProjectScan {

    private static final int LONGEST_MONEY = 40;

    private final Document document;
    private final Section section;
    private final Fact.Status status;
    private final String text;
    private final List<Project> found;
    private final CueBook<ProjectCue> cues;
    private final Hits<ProjectCue> hits;
    private final ProjectNames names;

    private Span waiting = new Span(0, 0);

    ProjectScan(Document document, CueBook<ProjectCue> cues, Section section, List<Project> found) {
        this.document = document;
        this.section = section;
        this.status = section.role().looksBack() ? Fact.Status.DONE : Fact.Status.TARGET;
        this.text = document.text();
        this.found = found;
        this.cues = cues;
        this.hits = new Hits<>(cues);
        this.names = new ProjectNames(text, new Hits<>(cues));
    }

    void read(Clauses clauses) {
        while (clauses.next()) {
            waiting = new Span(0, 0);
            for (int i = 0; i < clauses.count(); i++) {
                clause(clauses.start(i), clauses.end(i));
            }
        }
    }

    private void clause(int start, int end) {
        hits.scan(text, start, end);
        int at = Enumerators.skip(text, start, end);
        int hit = skipOpeners(at);
        at = hit < 0 ? -hit - 1 : hits.start(hit);
        Span before = waiting;
        waiting = new Span(0, 0);
        int from = at;
        boolean any = false;
        while (from < end) {
            int next = segment(from, end, before);
            if (next < 0) {
                break;
            }
            any = true;
            before = new Span(0, 0);
            from = next;
        }
        if (!any) {
            waiting = new Span(at, end);
        }
    }

    /// Steps over openers; the stage hit there, or -(place) - 1 when no stage verb stands there.
    private int skipOpeners(int start) {
        int at = start;
        int hit = hits.at(at);
        while (hit >= 0 && hits.has(hit, ProjectCue.OPENER) && !isHead(hit)) {
            at = hits.end(hit);
            hit = hits.at(at);
        }
        if (hit >= 0 && isHead(hit)) {
            return hit;
        }
        int date = hit < 0 ? Letters.dateEnd(text, at, text.length()) : at;
        return date > at ? skipOpeners(date) : -at - 1;
    }

    private boolean isHead(int hit) {
        return hits.has(hit, ProjectCue.HEAD) || hits.has(hit, ProjectCue.CAUSE);
    }

    /// Reads one run of names with its verb; gives where the next begins, or -1 when there is none.
    private int segment(int from, int end, Span before) {
        int hit = skipOpeners(from);
        if (hit < 0) {
            return fronted(-hit - 1, end, before);
        }
        int last = groupEnd(hit);
        int listStart = hits.end(last);
        int stop = headStop(last + 1, end);
        int tail = tailBefore(last + 1, stop);
        boolean caused = hits.has(hit, ProjectCue.CAUSE);
        if (tail >= 0 && (caused || stageOf(tail) == Stage.PLANNED)) {
            Span word = new Span(hits.start(tail), hits.end(tail));
            names(new Span(listStart, Math.max(listStart, word.start())), from, word.end(), stageOf(tail), word);
        } else if (tail < 0 && listStart < stop && hasStage(hit, last)) {
            names(new Span(listStart, stop), from, stop, stage(hit, last), new Span(hits.start(hit), listStart));
        } else if (listStart >= end && !before.isEmpty() && hits.has(last, ProjectCue.TAIL)) {
            names(before, before.start(), end, stageOf(last), new Span(hits.start(hit), end));
        }
        return stop < end ? stop + 1 : end;
    }

    private boolean hasStage(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (hits.has(i, ProjectCue.HEAD)) {
                return true;
            }
        }
        return false;
    }

    /// A run that begins with its names: 济滨高铁建成通车、….
    private int fronted(int from, int end, Span before) {
        for (int i = hits.from(from); i < hits.count(); i++) {
            int stop = hits.end(i);
            boolean closes = stop == end || text.charAt(stop) == '、' || text.charAt(stop) == '了' && stop + 1 == end;
            if (hits.has(i, ProjectCue.TAIL) && closes && !tailFollows(i)) {
                int first = i;
                while (first > 0
                        && hits.end(first - 1) == hits.start(first)
                        && hits.has(first - 1, ProjectCue.TAIL)
                        && hits.start(first - 1) >= from) {
                    first--;
                }
                Span word = new Span(hits.start(first), stop);
                if (word.start() <= from + 1 && !before.isEmpty()) {
                    names(before, before.start(), stop, stageOf(i), word);
                } else {
                    names(new Span(Math.min(from, word.start()), word.start()), from, stop, stageOf(i), word);
                }
                return stop < end ? stop + 1 : end;
            }
        }
        return -1;
    }

    private boolean tailFollows(int hit) {
        int next = hits.at(hits.end(hit) + 1);
        return next >= 0 && hits.has(next, ProjectCue.TAIL) && !hits.has(next, ProjectCue.HEAD);
    }

    /// Where a further verb before names begins (its 、), or the end of the clause.
    private int headStop(int from, int end) {
        for (int i = from; i < hits.count(); i++) {
            int comma = hits.start(i) - 1;
            boolean head = text.charAt(comma) == '、'
                    && hits.has(i, ProjectCue.HEAD)
                    && hits.end(i) < end
                    && hits.start(i) > hits.end(i - 1);
            if (head && !hits.has(i, ProjectCue.NAME_END) && !hits.has(i, ProjectCue.GENERIC)) {
                return comma;
            }
            if (hits.has(i, ProjectCue.TAIL)
                    && hits.end(i) < end
                    && text.charAt(hits.end(i)) == '、'
                    && !tailFollows(i)) {
                return hits.end(i);
            }
        }
        return end;
    }

    /// The stage verb that ends a run, or -1.
    private int tailBefore(int from, int stop) {
        int hit = hits.from(stop) - 1;
        return hit >= from && hits.end(hit) == stop && hits.has(hit, ProjectCue.TAIL) ? hit : -1;
    }

    private int groupEnd(int first) {
        int last = first;
        while (last + 1 < hits.count() && hits.start(last + 1) == hits.end(last) && joins(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean joins(int hit) {
        boolean opener = hits.has(hit, ProjectCue.OPENER)
                && (hits.end(hit) - hits.start(hit) > 1 || "好了".indexOf(text.charAt(hits.start(hit))) >= 0);
        return (isHead(hit) || opener) && !hits.has(hit, ProjectCue.NAME_END) && hits.end(hit) < text.length();
    }

    private Stage stage(int first, int last) {
        Stage stage = Stage.UNDER_WAY;
        for (int i = first; i <= last; i++) {
            if (hits.has(i, ProjectCue.HEAD)) {
                Stage own = Stage.valueOf(hits.value(i, ProjectCue.HEAD));
                stage = stage == Stage.PLANNED || own == Stage.UNDER_WAY ? stage : own;
            }
        }
        return stage;
    }

    private Stage stageOf(int tail) {
        return Stage.valueOf(hits.value(tail, hits.has(tail, ProjectCue.TAIL) ? ProjectCue.TAIL : ProjectCue.HEAD));
    }

    private void names(Span list, int from, int close, Stage stage, Span word) {
        int start = list.start();
        int end = list.end();
        List<ProjectNames.Item> items = names.find(start, end);
        boolean alone = items.size() == 1 && !isList(start, end);
        for (ProjectNames.Item item : items) {
            Span whole = item.whole();
            Span span = alone ? whole.cover(new Span(Math.min(from, whole.start()), afterMoney(close))) : whole;
            Evidence evidence = document.quote(span);
            RecordId id = RecordId.of(document.source(), "project", evidence, 0);
            String name = document.text(item.name());
            found.add(new Project(id, evidence, name, stage, document.text(word), status, section.path(), List.of()));
        }
    }

    /// 「…开工建设、完成投资3.9亿元」: the money that follows the stage belongs to the project.
    private int afterMoney(int close) {
        int end = close;
        if (close < text.length() && "、,".indexOf(text.charAt(close)) >= 0) {
            int next = cues.longest(text, close + 1, text.length());
            boolean money = next != WordTrie.NONE && cues.has(next, ProjectCue.MONEY);
            int most = money ? Math.min(text.length(), close + LONGEST_MONEY) : close;
            for (int at = close + 1; at < most && end == close; at++) {
                end = "、,。;\n".indexOf(text.charAt(at)) >= 0 ? at : close;
            }
        }
        return end;
    }

    private boolean isList(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '、') {
                return true;
            }
        }
        return false;
    }
}
