package cn.taizhang.core.figure;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.rule.RuleBook;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads the figures of a document: every number becomes a figure or is excluded with a reason.
///
/// 例: 「预计地区生产总值增长5.5%,地铁2号线开通」 gives one figure (5.5 %, expected) and one exclusion (2, name).
///
/// - Deterministic; linear in the length of the text; a sentence knows nothing of the sentence before it.
public final class FigureReader {

    private final Lexicon lexicon;
    private final Mentions mentions;

    public FigureReader(RuleBook rules, Lexicon lexicon, Units units) {
        this.lexicon = lexicon;
        this.mentions = new Mentions(rules, lexicon, units);
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
        List<Item> items = mentions.read(text, sentence);
        if (items.isEmpty()) {
            return;
        }
        Movement movement = new Movement(text, items);
        movement.join();
        new Spans(text, sentence, items).assign();
        Phrase phrase = new Phrase(text, lexicon);
        Owners owners = new Owners(text, sentence, phrase, items);
        name(movement, new Namer(text, sentence, phrase, owners), new Runs(phrase, owners));
        Timing timing = new Timing(text, sentence, lexicon, settings.at(sentence.start()), items);
        Setting setting = settings.at(sentence.start());
        for (Item item : items) {
            into.add(item.isRead() ? Figure.read(text, item, phrase, timing, setting) : Figure.excluded(item));
        }
    }

    private static void name(Movement movement, Namer namer, Runs runs) {
        List<Item> named = new ArrayList<>();
        for (List<Item> run : movement.runs()) {
            namer.name(run.getFirst(), named);
            if (run.size() > 1) {
                runs.align(run, named);
            }
            named.addAll(run);
        }
        runs.lendPredicates(named);
        Runs.nameShares(named);
    }
}
