package cn.taizhang.core.honour;

import cn.taizhang.core.phrase.Clauses;
import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.Hits;
import cn.taizhang.core.phrase.Letters;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Honour;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.util.List;

/// One pass over a section for honours, clause by clause; what [HonourReader] works with.
///
/// 例: 「甲县获评全国文明县、乙镇入选全国千强镇」 is cut before 乙镇, since each verb has a holder of its own.
final class HonourScan {

    private final Document document;
    private final String text;
    private final Section section;
    private final Fact.Status status;
    private final Hits<HonourCue> hits;
    private final HonourVerbs verbs;
    private final HonourFinder finder;
    private final List<Honour> found;
    private Span previous = new Span(0, 0);
    private int clauseStart;

    HonourScan(Document document, CueBook<HonourCue> cues, Section section, List<Honour> found) {
        this.document = document;
        this.text = document.text();
        this.section = section;
        this.status = section.role().looksBack() ? Fact.Status.DONE : Fact.Status.TARGET;
        this.hits = new Hits<>(cues);
        this.verbs = new HonourVerbs(text, hits, section.role().looksBack());
        this.finder = new HonourFinder(
                text,
                hits,
                verbs,
                new HonourNames(text, hits, new Hits<>(cues)),
                section.role().looksBack());
        this.found = found;
    }

    void read(Clauses clauses) {
        while (clauses.next()) {
            previous = new Span(0, 0);
            for (int i = 0; i < clauses.count(); i++) {
                int before = found.size();
                clause(clauses.start(i), clauses.end(i));
                previous = found.size() > before ? new Span(0, 0) : new Span(clauses.start(i), clauses.end(i));
            }
        }
    }

    private void clause(int start, int end) {
        hits.scan(text, start, end);
        clauseStart = start;
        int from = start;
        int verb = verbs.trigger(0, end);
        int next = verb;
        while (verb >= 0) {
            int searched = hits.end(Math.max(verb, next));
            next = verbs.trigger(next + 1, end);
            int cut = next < 0 ? end : lastComma(searched, hits.start(next));
            if (cut < 0) {
                verb = verbs.stronger(verb, next, end);
            } else {
                emit(from, cut, verb);
                from = cut + 1;
                verb = next;
            }
        }
    }

    /// The last 、 of a stretch outside quotes and brackets, or -1.
    private int lastComma(int start, int end) {
        int depth = 0;
        for (int i = end - 1; i > start; i--) {
            char c = text.charAt(i);
            depth -= Letters.depth(c);
            if (c == '、' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void emit(int from, int end, int trigger) {
        List<HonourFinder.Won> honours =
                finder.find(from, end, trigger, from == clauseStart ? previous : new Span(0, 0));
        for (int i = 0; i < honours.size(); i++) {
            HonourFinder.Won won = honours.get(i);
            Evidence evidence = document.quote(new Span(won.from(), end));
            RecordId id = RecordId.of(document.source(), "honour", evidence, i);
            found.add(new Honour(
                    id,
                    evidence,
                    document.text(won.title()),
                    document.text(won.grantor()),
                    document.text(won.field()),
                    document.text(won.holder()),
                    won.level(),
                    status,
                    section.path()));
        }
    }
}
