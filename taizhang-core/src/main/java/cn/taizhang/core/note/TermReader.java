package cn.taizhang.core.note;

import cn.taizhang.core.outline.Outline;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.record.Term;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads the entries of a glossary (名词解释) and finds where the report uses them.
///
/// 例: 「11.六乱:乱搭乱建、乱堆乱放、乱倒乱排。」: ordinal 11, term 六乱, used in 「农村“六乱”整治成果」.
///
/// - An entry is a paragraph 「number, term, colon, definition」; a paragraph that goes on in mid-sentence belongs to it.
/// - A use is the words of the report for the term, quotation marks included; the glossary itself is no use.
public final class TermReader {

    private static final int LONGEST_TERM = 60;
    private static final int LONGEST_NUMBER = 3;

    public TermReader() {}

    /// The terms of a report, in the order of its glossary.
    public List<Term> read(Document document, Outline outline) {
        List<Term> terms = new ArrayList<>();
        for (Section section : outline.sections()) {
            if (section.role() == Section.Role.GLOSSARY && section.level() == 1) {
                Uses uses = new Uses(document, section.body());
                for (Entry entry : entries(
                        document.text(),
                        new Span(section.evidence().span().end(), section.body().end()))) {
                    terms.add(term(document, entry, uses, terms.size() + 1));
                }
            }
        }
        return terms;
    }

    /// The spans of one glossary entry: all of it, its term, its definition.
    private record Entry(int number, Span whole, Span term, Span definition) {}

    private static Term term(Document document, Entry entry, Uses uses, int position) {
        Evidence evidence = document.quote(entry.whole());
        RecordId id = RecordId.of(document.source(), "term", evidence, 0);
        String term = document.text(entry.term());
        int ordinal = entry.number() > 0 ? entry.number() : position;
        return new Term(id, evidence, ordinal, bare(term), document.text(entry.definition()), uses.of(term));
    }

    /// 「“四上”企业」 keeps its marks; 「“两重”」 is 两重.
    private static String bare(String term) {
        boolean quoted = term.length() > 2 && term.charAt(0) == '“' && term.indexOf('”') == term.length() - 1;
        return quoted ? term.substring(1, term.length() - 1) : term;
    }

    private static List<Entry> entries(String text, Span body) {
        List<Entry> entries = new ArrayList<>();
        boolean numbered = false;
        for (Span line : Cut.at(text, body, "\n")) {
            int from = afterNumber(text, line);
            int colon = text.indexOf(':', from, Math.min(line.end(), from + LONGEST_TERM));
            boolean number = from > line.start();
            if (colon > from && (number || !numbered)) {
                numbered |= number;
                Span definition = new Span(Math.min(colon + 1, line.end()), withStop(text, line.end(), body.end()));
                Span term = Cut.trim(text, new Span(from, colon));
                entries.add(new Entry(
                        number(text, line.start(), from), new Span(line.start(), definition.end()), term, definition));
            } else if (!entries.isEmpty() && goesOn(text, entries.getLast())) {
                Entry last = entries.removeLast();
                int end = withStop(text, line.end(), body.end());
                entries.add(new Entry(
                        last.number(),
                        new Span(last.whole().start(), end),
                        last.term(),
                        new Span(last.definition().start(), end)));
            }
        }
        return entries;
    }

    private static boolean goesOn(String text, Entry entry) {
        int end = entry.whole().end();
        return end > 0 && "。!?".indexOf(text.charAt(end - 1)) < 0;
    }

    private static int withStop(String text, int end, int limit) {
        return end < limit && "。!?".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    /// 「1.」「1、」「(1)」「[1]」「①」
    private static int afterNumber(String text, Span line) {
        int start = line.start();
        if (text.charAt(start) >= '①' && text.charAt(start) <= '⑳') {
            return start + 1;
        }
        boolean opened = "([【〔".indexOf(text.charAt(start)) >= 0;
        int first = opened ? start + 1 : start;
        int i = first;
        while (i < line.end() && i - first < LONGEST_NUMBER && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean closed = i > first && i < line.end() && (opened ? ")]】〕" : ".、").indexOf(text.charAt(i)) >= 0;
        return closed ? i + 1 : start;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            value = c >= '0' && c <= '9' ? value * 10 + c - '0' : c >= '①' && c <= '⑳' ? c - '①' + 1 : value;
        }
        return value;
    }
}
