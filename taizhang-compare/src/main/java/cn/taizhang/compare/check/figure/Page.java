package cn.taizhang.compare.check.figure;

import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The text of a report with the figures in it, in their order.
///
/// 例: of 「新建60公里、改建50公里,共110公里。」 the one sentence with three figures.
public final class Page {

    private static final String SENTENCE = "。!?;\n";
    /// No sentence is looked at further than this on either side of a figure.
    private static final int FARTHEST = 300;

    private static final String CLAUSE = SENTENCE + ",、:()";

    private final Reading reading;
    private final List<Told> told;

    private Page(Reading reading, List<Told> told) {
        this.reading = reading;
        this.told = told;
    }

    public static Page of(Reading reading, Knowledge.Figures known) {
        return new Page(reading, new Telling(reading, known).told());
    }

    public Reading reading() {
        return reading;
    }

    public String text() {
        return reading.document().text();
    }

    public List<Told> told() {
        return told;
    }

    /// The figures sentence by sentence; `;` ends one as well.
    public List<List<Told>> sentences() {
        List<List<Told>> sentences = new ArrayList<>();
        int end = 0;
        for (Told each : told) {
            if (sentences.isEmpty() || each.number().start() >= end) {
                sentences.add(new ArrayList<>());
                end = end(text(), each.number().end());
            }
            sentences.getLast().add(each);
        }
        return sentences;
    }

    /// The words after one figure and before another.
    public String between(Told before, Told after) {
        return before.whole().end() <= after.number().start()
                ? text().substring(before.whole().end(), after.number().start())
                : "";
    }

    /// The words before a figure, back to the start of its sentence and no further than so many characters.
    public String before(Told figure, int most) {
        int start = start(text(), figure.number().start(), SENTENCE);
        return text().substring(
                        Math.max(start, figure.number().start() - most),
                        figure.number().start());
    }

    /// The words of the clause before a figure.
    public String lead(Told figure) {
        return text().substring(
                        Math.min(figure.clause().start(), figure.number().start()),
                        figure.number().start());
    }

    /// The words after a figure to the end of its clause.
    public String tail(Told figure) {
        int end = Math.max(figure.clause().end(), figure.whole().end());
        return text().substring(figure.whole().end(), end);
    }

    /// The words after a number to the end of its sentence.
    public String after(Told figure) {
        return text().substring(
                        figure.number().end(), next(text(), figure.number().end(), SENTENCE));
    }

    /// The whole sentence of a figure, `;` ending one as well.
    public String sentence(Told figure) {
        return text().substring(
                        start(text(), figure.number().start(), SENTENCE),
                        next(text(), figure.number().end(), SENTENCE));
    }

    public Evidence quote(Told figure) {
        return reading.document().quote(figure.clause());
    }

    public Evidence quote(Told first, Told last) {
        return reading.document()
                .quote(new Span(
                        Math.min(first.clause().start(), last.clause().start()),
                        Math.max(first.clause().end(), last.clause().end())));
    }

    /// The true end of a sentence, however long; each character is passed once.
    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && SENTENCE.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    static Span clause(String text, Span whole) {
        return new Span(start(text, whole.start(), CLAUSE), next(text, whole.end(), CLAUSE));
    }

    private static int start(String text, int from, String marks) {
        int at = from;
        int floor = Math.max(0, from - FARTHEST);
        while (at > floor && marks.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static int next(String text, int from, String marks) {
        int at = from;
        int ceiling = Math.min(text.length(), from + FARTHEST);
        while (at < ceiling && marks.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
