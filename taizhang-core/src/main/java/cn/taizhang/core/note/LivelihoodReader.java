package cn.taizhang.core.note;

import cn.taizhang.core.note.NoteCues.Use;
import cn.taizhang.core.outline.Outline;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Livelihood;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads the items of the year's livelihood list, and of last year's list where the review gives it.
///
/// 例: 「今年办好3件民生实事:①免费送戏下乡68场。②…③…」 gives three items; the first is worded 「免费送戏下乡68场」.
///
/// - An item's evidence holds its mark, its wording does not; both are cut at the same words.
/// - Items are numbered as they stand; items of one list follow each other.
/// - A sentence that merely announces candidates or a vote gives none.
public final class LivelihoodReader {

    private static final int FULFILLED_WITHIN = 26;
    private static final int FEWEST_PARTS = 3;

    private final NoteCues cues;

    public LivelihoodReader(NoteCues cues) {
        this.cues = cues;
    }

    /// The items of a report, in the order of the text; their facts are joined later.
    public List<Livelihood> read(Document document, Outline outline) {
        List<Livelihood> items = new ArrayList<>();
        fulfilled(document, outline, items);
        int done = 0;
        for (int i = 0; i < outline.sections().size(); i++) {
            Section section = outline.sections().get(i);
            if (section.role() == Section.Role.LIVELIHOOD && section.body().start() >= done) {
                done = section.body().end();
                List<Span> spans = children(document.text(), outline.sections(), i);
                add(
                        document,
                        outline,
                        spans.isEmpty() ? parts(document.text(), section.body()) : spans,
                        Fact.Status.TARGET,
                        items);
            }
        }
        return items;
    }

    /// The numbered sections right under a list, the last one without what follows the list.
    private List<Span> children(String text, List<Section> sections, int list) {
        Section parent = sections.get(list);
        List<Span> found = new ArrayList<>();
        int level = 0;
        for (int i = list + 1;
                i < sections.size() && parent.body().contains(sections.get(i).body());
                i++) {
            Section child = sections.get(i);
            boolean numbered = child.path().charAt(child.path().lastIndexOf('/') + 1) != '·';
            if (numbered && (level == 0 || child.level() == level)) {
                level = child.level();
                found.add(child.body());
            }
        }
        if (found.size() > 1) {
            found.set(found.size() - 1, last(text, found));
        }
        return found;
    }

    /// The last item ends before a sentence about the list, and holds no more sentences than the longest of the others.
    private Span last(String text, List<Span> items) {
        int most = 1;
        for (Span item : items.subList(0, items.size() - 1)) {
            most = Math.max(most, Cut.at(text, item, "。\n").size());
        }
        Span last = items.getLast();
        List<Span> sentences = Cut.at(text, last, "。\n");
        int end = last.start();
        for (int i = 0; i < Math.min(most, sentences.size()); i++) {
            Span sentence = sentences.get(i);
            if (i > 0 && cues.end(text, sentence.start(), sentence.end(), Use.AFTER) > sentence.start()) {
                break;
            }
            end = Math.min(last.end(), sentence.end() + 1);
        }
        return new Span(last.start(), end);
    }

    /// The parts of a list without numbers: 「…实事:甲;乙;丙。」
    private static List<Span> parts(String text, Span body) {
        int colon = text.indexOf(':', body.start(), body.end());
        int line = colon < 0 ? -1 : text.indexOf('\n', colon, body.end());
        int end = line < 0 ? body.end() : line;
        List<Span> parts = colon < 0 ? List.of() : Cut.at(text, new Span(colon + 1, end), ";");
        return parts.size() >= FEWEST_PARTS ? parts : List.of();
    }

    /// 「承诺办好的民生实事全部兑现:甲;乙;丙。」 in the review.
    private void fulfilled(Document document, Outline outline, List<Livelihood> items) {
        String text = document.text();
        for (int at = text.indexOf("实事"); at >= 0; at = text.indexOf("实事", at + 2)) {
            int limit = Math.min(text.length(), at + FULFILLED_WITHIN);
            int colon = text.indexOf(':', at, limit);
            boolean deeds =
                    colon > 0 && outline.at(at).role().looksBack() && cues.tells(text, at, colon, Use.FULFILLED);
            if (deeds && text.substring(at, colon).indexOf('。') < 0) {
                int line = text.indexOf('\n', colon);
                Span list = new Span(colon + 1, line < 0 ? text.length() : line);
                List<Span> numbered = within(outline, list);
                List<Span> spans =
                        numbered.size() >= FEWEST_PARTS ? numbered : parts(text, new Span(colon, list.end()));
                add(document, outline, spans, Fact.Status.DONE, items);
                at = Math.max(at, spans.isEmpty() ? at : list.end() - 2);
            }
        }
    }

    private static List<Span> within(Outline outline, Span list) {
        List<Span> found = new ArrayList<>();
        for (int run = outline.runAt(list.start());
                run < outline.runs() && outline.run(run).start() < list.end();
                run++) {
            Section section = outline.section(run);
            boolean numbered = section.path().charAt(section.path().lastIndexOf('/') + 1) != '·';
            if (numbered
                    && list.contains(section.body().start())
                    && (found.isEmpty()
                            || found.getLast().end() <= section.body().start())) {
                found.add(new Span(
                        section.body().start(),
                        Math.min(list.end(), section.body().end())));
            }
        }
        return found;
    }

    private static void add(
            Document document, Outline outline, List<Span> spans, Fact.Status status, List<Livelihood> items) {
        int ordinal = 1;
        for (Span span : spans) {
            Span whole = Cut.trim(document.text(), span);
            Span words = Cut.trim(
                    document.text(),
                    new Span(Math.min(whole.end(), Cut.afterMark(document.text(), whole)), whole.end()));
            if (!words.isEmpty()) {
                Evidence evidence = document.quote(whole);
                RecordId id = RecordId.of(document.source(), "livelihood", evidence, 0);
                String section = outline.at(whole.start()).path();
                items.add(new Livelihood(id, evidence, ordinal++, document.text(words), status, section, List.of()));
            }
        }
    }
}
