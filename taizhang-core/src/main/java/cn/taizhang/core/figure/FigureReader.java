package cn.taizhang.core.figure;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.measure.Item;
import cn.taizhang.core.measure.Measures;
import cn.taizhang.core.quantity.Units;
import cn.taizhang.core.rule.RuleBook;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads the figures of a document: every number becomes a figure or is excluded with a reason.
///
/// 例: 「预计地区生产总值增长5.5%,地铁2号线开通」 gives one figure (5.5 %, expected) and one exclusion (2, name).
///
/// - The end of a range belongs to the number of the range: 「6%—6.5%」 is one figure and no exclusion.
/// - Deterministic; linear in the length of the text; a sentence knows nothing of the sentence before it.
public final class FigureReader {

    private final Lexicon lexicon;
    private final Measures measures;
    private final List<PriceCue> prices;

    public FigureReader(RuleBook rules, Lexicon lexicon, Units units, List<PriceCue> prices) {
        this.lexicon = lexicon;
        this.prices = List.copyOf(prices);
        this.measures = new Measures(rules, lexicon, units);
    }

    /// The figures and exclusions of a document, in the order of the text.
    public List<Figure> read(Document document, Setting.Map settings) {
        List<Figure> figures = new ArrayList<>();
        String text = document.text();
        int at = 0;
        while (at < text.length()) {
            int end = sentenceEnd(text, at);
            sentence(text, new Span(at, end), settings, figures);
            at = end;
        }
        return figures;
    }

    private static int sentenceEnd(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '。' || c == '!' || c == '?' || c == '\n') {
                return i;
            }
        }
        return i;
    }

    private void sentence(String text, Span sentence, Setting.Map settings, List<Figure> into) {
        List<Item> items = measures.read(text, sentence);
        if (items.isEmpty()) {
            return;
        }
        Setting setting = settings.at(sentence.start());
        Timing timing = new Timing(text, sentence, lexicon, setting);
        Figuring figuring = new Figuring(text, setting, timing);
        int first = into.size();
        for (Item item : items) {
            timing.pass(item);
            Figure figure = item.isRead() ? figuring.of(item) : Figure.excluded(item);
            if (into.isEmpty() || !into.getLast().number().contains(figure.number())) {
                into.add(figure);
            }
        }
        new Prices(text, sentence, prices).mark(into.subList(first, into.size()));
    }
}
