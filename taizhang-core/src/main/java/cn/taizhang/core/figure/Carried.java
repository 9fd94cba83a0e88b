package cn.taizhang.core.figure;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.lexicon.Word;
import cn.taizhang.core.measure.Item;
import cn.taizhang.core.quantity.Clauses;
import cn.taizhang.core.rule.Rule.Outcome;
import cn.taizhang.core.text.Span;

/// What earlier words of a sentence carry over to its later figures: 预计, 力争, a year.
///
/// 例: 「预计增长6%左右,税收增长5%」: 预计 holds for both; 「力争到2027年突破3万亿元,人均12万元」: 力争 and 2027 do.
///
/// - Read once from left to right; 预计 and 力争 end at `;`, 力争 also at 预期 and at the `:` of a later clause, a year at the
///   next year.
final class Carried {

    private static final int WORDS = Lexicon.of(Sense.HEDGE, Sense.EXPECTED, Sense.NOUN);
    private static final int GOVERNED = Lexicon.of(
            Sense.DEED,
            Sense.LINK,
            Sense.ARRIVAL,
            Sense.CHANGE,
            Sense.RANK,
            Sense.ADVERB,
            Sense.BOUND_BEFORE,
            Sense.OPENER);
    private static final int YEAR_DIGITS = 4;

    private final CharSequence text;
    private final Span sentence;
    private final Lexicon lexicon;
    private int at;
    private boolean expected;
    private Word hedge = Word.NONE;
    private int hedgedAt;
    private int year;

    Carried(CharSequence text, Span sentence, Lexicon lexicon) {
        this.text = text;
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.at = sentence.start();
    }

    /// Goes on to the start of an item; items come in the order of the text.
    void pass(Item item) {
        while (at < item.start()) {
            at += step();
        }
        if (item.outcome() == Outcome.DATE && isYear(item)) {
            year = item.numeral().value().intValue();
        }
        if (item.way().equals("elliptic") && !item.size().hedge().isEmpty()) {
            // 「增长8%,争取达到8.5%,投资增长10%」: 争取 is of the second aim alone
            at = Math.max(at, item.end());
        }
    }

    private int step() {
        char c = text.charAt(at);
        if (c == ';') {
            expected = false;
        }
        if (c == ';' || c == ':' && hedgedAt < Clauses.start(text, at, sentence.start())) {
            // 「为确保实现“九五”计划,今年的目标是:增长9%」: the list after the colon is of the clause before it
            hedge = Word.NONE;
            return 1;
        }
        Word word = lexicon.startingAt(text, at, sentence.end(), WORDS);
        if (word.has(Sense.EXPECTED)) {
            expected = true;
            hedge = Word.NONE;
        }
        if (word.has(Sense.HEDGE) && governs(word, at + word.length())) {
            hedge = word;
            hedgedAt = at;
        }
        return Math.max(1, word.length());
    }

    /// 争取 and 努力 before a noun are acts, not hedges: 争取债券资金3.5亿元.
    private boolean governs(Word word, int after) {
        return switch (word.text()) {
            case "争取", "努力", "保证" ->
                after < sentence.end()
                        && (text.charAt(after) == '到'
                                || !lexicon.startingAt(text, after, sentence.end(), GOVERNED)
                                        .isNone());
            default -> true;
        };
    }

    boolean expected() {
        return expected;
    }

    /// The last hedge, or [Word#NONE].
    Word hedge() {
        return hedge;
    }

    /// The last year that was named, or 0.
    int year() {
        return year;
    }

    /// A year that says when, not since when, against when or among which.
    private boolean isYear(Item date) {
        int after = date.numeral().end();
        if (date.numeral().span().length() != YEAR_DIGITS || after >= sentence.end() || text.charAt(after) != '年') {
            return false;
        }
        int before = date.numeral().start() - 1;
        char c = before >= sentence.start() ? text.charAt(before) : ' ';
        boolean reached = c == '至' && (before == sentence.start() || Clauses.isCut(text.charAt(before - 1)));
        return (reached || "比较从由于是—-至、和届".indexOf(c) < 0) && !startsSpan(after + 1) && !isBase(c, after + 1);
    }

    /// 1998年以来, 2000年起, 2000年底以前: a year that only begins or bounds a span.
    private boolean startsSpan(int after) {
        return has("以来", after, after + 7) || has("起", after, after + 1) || has("以前", after, after + 3);
    }

    /// 与1996年相比, 为1997年的1.5倍: a year that is only compared with.
    private boolean isBase(char before, int after) {
        return before == '与' && has("相比", after, after + 2)
                || before == '为' && has("的", after, after + 1) && has("倍", after, after + 8)
                || isOfPrices(before, after);
    }

    /// 按2000年价格, 2000年不变价: a year of prices, in which nothing happened.
    private boolean isOfPrices(char before, int after) {
        boolean price = has("价", after, after + 1);
        return price ? "按以".indexOf(before) >= 0 : has("可比价", after, after + 3) || has("不变价", after, after + 3);
    }

    private boolean has(String word, int from, int to) {
        int end = Math.min(sentence.end(), to);
        for (int i = from; i + word.length() <= end; i++) {
            if (word.contentEquals(text.subSequence(i, i + word.length()))) {
                return true;
            }
        }
        return false;
    }
}
