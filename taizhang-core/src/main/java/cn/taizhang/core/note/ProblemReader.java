package cn.taizhang.core.note;

import cn.taizhang.core.note.NoteCues.Use;
import cn.taizhang.core.outline.Outline;
import cn.taizhang.core.record.Problem;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads the shortcomings a report admits, one entry each.
///
/// 例: 「…还存在不少问题。主要是:经济总量不大,产业结构不优;创新能力不强。对此,我们一定认真加以解决。」 gives three problems.
///
/// - The admission itself and the promise of a cure are no problems.
/// - A numbered item is one problem, whatever it holds; else problems end at ;, and at a comma where both sides name a
///   flaw.
public final class ProblemReader {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_FLAW = 4;
    private static final int NEXT_ADMISSION = 10;

    private final NoteCues cues;

    public ProblemReader(NoteCues cues) {
        this.cues = cues;
    }

    /// The problems of a report, in the order of the text.
    public List<Problem> read(Document document, Outline outline) {
        List<Problem> problems = new ArrayList<>();
        int done = 0;
        for (Section section : outline.sections()) {
            if (section.role() == Section.Role.PROBLEMS && section.body().start() >= done) {
                done = section.body().end();
                for (Span span : spans(document.text(), section.body())) {
                    problems.add(problem(document, outline, withoutEtCetera(document.text(), span)));
                }
            }
        }
        return problems;
    }

    /// 「…不同程度存在,等等」
    private static Span withoutEtCetera(String text, Span span) {
        boolean etc = span.length() > 6 && text.startsWith("等等", span.end() - 2);
        return etc ? Cut.trim(text, new Span(span.start(), span.end() - 2)) : span;
    }

    private static Problem problem(Document document, Outline outline, Span span) {
        Evidence evidence = document.quote(span);
        RecordId id = RecordId.of(document.source(), "problem", evidence, 0);
        return new Problem(
                id, evidence, document.text(span), outline.at(span.start()).path());
    }

    private List<Span> spans(String text, Span body) {
        List<Span> found = new ArrayList<>();
        int last = -1;
        for (Span sentence : Cut.at(text, body, "。!?\n")) {
            int start = Cut.afterMark(text, sentence);
            Span words = new Span(start, sentence.end());
            int intro = cues.end(text, start, words.end(), Use.INTRO);
            Span rest = found.isEmpty() ? afterIntro(text, words) : Cut.trim(text, new Span(intro, words.end()));
            if (start > sentence.start()) {
                last = admits(text, rest) ? found.size() : -1;
                if (last >= 0) {
                    found.add(rest);
                }
            } else if (last < 0) {
                last = admits(text, rest) && flawed(text, rest) ? split(text, rest, found) : last;
            } else if (flawed(text, rest)
                    && admits(text, rest)
                    && text.substring(found.get(last).end(), sentence.start()).indexOf('\n') < 0) {
                found.set(last, found.get(last).cover(rest));
            }
        }
        return found;
    }

    private boolean admits(String text, Span words) {
        return words.length() >= SHORTEST && !cures(text, words);
    }

    /// Splits a sentence; gives back the place of its last numbered item, or -1.
    private int split(String text, Span sentence, List<Span> found) {
        int numbered = -1;
        for (Span part : Cut.at(text, sentence, ";")) {
            int start = Cut.afterMark(text, part);
            Span words = Cut.trim(text, new Span(start, part.end()));
            if (!admits(text, words)) {
                continue;
            }
            if (start > part.start()) {
                numbered = found.size();
                found.add(words);
            } else {
                numbered = -1;
                flaws(text, words, found);
            }
        }
        return numbered;
    }

    /// Splits at the commas that have a flaw on both sides; a clause without one belongs to its neighbour.
    private void flaws(String text, Span part, List<Span> found) {
        int first = found.size();
        boolean whole = true;
        for (Span clause : Cut.at(text, part, ",")) {
            boolean goesOn = cues.end(text, clause.start(), clause.end(), Use.GOES_ON) > clause.start();
            boolean flaw = clause.length() >= SHORTEST_FLAW && flawed(text, clause);
            if (found.size() > first && (!whole || goesOn || !flaw && !leadsOn(text, clause, part))) {
                found.set(found.size() - 1, found.getLast().cover(clause));
                whole |= flaw;
            } else {
                found.add(clause);
                whole = flaw;
            }
        }
    }

    /// 「教育、医疗等公共服务供给,与人民群众期待还有差距」: the clause is the subject of the next.
    private boolean leadsOn(String text, Span clause, Span part) {
        int next = clause.end() + 1;
        return next < part.end() && cues.end(text, next, part.end(), Use.GOES_ON) > next;
    }

    private boolean flawed(String text, Span words) {
        return cues.tells(text, words.start(), words.end(), Use.FLAW);
    }

    private boolean cures(String text, Span sentence) {
        return cues.tells(text, sentence.start(), sentence.end(), Use.CURE);
    }

    /// What remains of a sentence after the admission and 主要是; empty where it admits nothing itself.
    private Span afterIntro(String text, Span sentence) {
        int start = sentence.start();
        int intro = cues.find(text, start, Math.min(sentence.end(), start + 160), Use.INTRO);
        if (intro >= 0 && cues.end(text, intro, sentence.end(), Use.INTRO) < sentence.end()) {
            return Cut.trim(text, new Span(cues.end(text, intro, sentence.end(), Use.INTRO), sentence.end()));
        }
        int admission = admission(text, sentence);
        if (admission < 0) {
            return Cut.trim(text, sentence);
        }
        int colon = text.indexOf(':', admission, sentence.end());
        if (colon >= 0) {
            return Cut.trim(text, new Span(colon + 1, sentence.end()));
        }
        int comma = text.indexOf(',', admission, sentence.end());
        Span rest = Cut.trim(text, new Span(comma < 0 ? sentence.end() : comma + 1, sentence.end()));
        return general(text, rest) ? new Span(sentence.end(), sentence.end()) : rest;
    }

    /// The admission; after 「在肯定成绩的同时」 the one that follows it at once: 「我们也清醒地看到」.
    private int admission(String text, Span sentence) {
        int first = cues.find(text, sentence.start(), sentence.end(), Use.ADMIT);
        int after = first < 0 ? 0 : cues.end(text, first, sentence.end(), Use.ADMIT);
        int limit = Math.min(sentence.end(), after + NEXT_ADMISSION);
        int next = text.startsWith("同时", after - 2) ? cues.find(text, after, limit, Use.ADMIT) : -1;
        return next < 0 ? first : next;
    }

    /// 「…还存在不少困难和问题」 says that there are problems and names none.
    private boolean general(String text, Span rest) {
        return rest.isEmpty()
                || text.indexOf(';', rest.start(), rest.end()) < 0
                        && (cues.tells(text, rest.start(), rest.end(), Use.EXIST)
                                || text.indexOf(',', rest.start(), rest.end()) < 0);
    }
}
