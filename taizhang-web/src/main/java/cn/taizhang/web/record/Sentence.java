package cn.taizhang.web.record;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.reading.Places;
import cn.taizhang.web.visit.Visit;
import java.util.List;

/// The sentence a record stands in, cut at its words and at its number.
///
/// 例: 「今年主要预期目标是:」, 「地区生产总值增长」, 「6」, 「%左右」, 「,城镇新增就业3万人以上。」
///
/// - `found` is false where the words are not at their place (失锚): then `quote` has them as they were.
public record Sentence(boolean found, String before, String quote, String number, String rest, String after) {

    private static final String ENDS = "。!?!?\n";
    private static final int LONGEST = 400;

    static Sentence of(Visit visit, Posted entry, Holding holding) {
        if (holding.file().source() == 0) {
            return lost(entry);
        }
        Document document = visit.ledger().shelf().document(entry.document());
        Places places = new Places(document);
        List<Span> words = places.of(entry);
        if (words.isEmpty()) {
            return lost(entry);
        }
        Span quote = words.getFirst();
        List<Span> numbers = places.number(entry);
        Span number = numbers.isEmpty() || !quote.contains(numbers.getFirst())
                ? new Span(quote.end(), quote.end())
                : numbers.getFirst();
        String text = document.text();
        return new Sentence(
                true,
                text.substring(from(text, quote.start()), quote.start()),
                text.substring(quote.start(), number.start()),
                text.substring(number.start(), number.end()),
                text.substring(number.end(), quote.end()),
                text.substring(quote.end(), to(text, quote)));
    }

    private static Sentence lost(Posted entry) {
        return new Sentence(false, "", entry.anchor().quote(), "", "", "");
    }

    private static int from(String text, int start) {
        int from = start;
        while (from > 0 && start - from < LONGEST && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private static int to(String text, Span quote) {
        int to = quote.end();
        boolean ended = to > quote.start() && ENDS.indexOf(text.charAt(to - 1)) >= 0;
        while (!ended && to < text.length() && to - quote.end() < LONGEST) {
            ended = ENDS.indexOf(text.charAt(to)) >= 0;
            to++;
        }
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }
}
