package cn.taizhang.core.figure;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.lexicon.Word;
import cn.taizhang.core.record.Fact.Hedge;
import cn.taizhang.core.record.Fact.Period;
import cn.taizhang.core.record.Fact.Status;
import cn.taizhang.core.rule.Rule.Outcome;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Says whether a figure was achieved, expected or promised, how firmly, and for which years.
///
/// 例: 「预计增长6%左右,税收增长5%」 in the review: both EXPECTED; 「力争到2027年达到9000亿元」: TARGET, 力争, 2027.
///
/// - 预计 and 力争 carry over the commas of a sentence, not over `;`; a year carries to the next year.
final class Timing {

    private static final int HEDGES = Lexicon.of(Sense.HEDGE);
    private static final int EXPECTED = Lexicon.of(Sense.EXPECTED);
    private static final int GOVERNED = Lexicon.of(
            Sense.DEED,
            Sense.LINK,
            Sense.ARRIVAL,
            Sense.CHANGE,
            Sense.RANK,
            Sense.ADVERB,
            Sense.BOUND_BEFORE,
            Sense.OPENER);

    private final CharSequence text;
    private final Span sentence;
    private final Lexicon lexicon;
    private final Setting setting;
    private final List<Item> items;

    Timing(CharSequence text, Span sentence, Lexicon lexicon, Setting setting, List<Item> items) {
        this.text = text;
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.setting = setting;
        this.items = items;
    }

    Status status(Item item) {
        int from = segmentStart(item.start());
        if (!setting.looksBack()) {
            return Status.TARGET;
        }
        int clause = Clauses.start(text, item.start(), sentence.start());
        if (has("今年", clause, item.start()) && has("将", clause, item.start())) {
            return Status.TARGET;
        }
        return item.size.expected || contains(EXPECTED, from, item.start()) ? Status.EXPECTED : Status.DONE;
    }

    Hedge hedge(Item item, Status status) {
        if (status != Status.TARGET) {
            return Hedge.NONE;
        }
        if (!item.size.hedge.isEmpty()) {
            return hedge(item.size.hedge, item.size.hedgeWord);
        }
        int from = segmentStart(item.start());
        for (int i = item.start(); i > from; i--) {
            Word word = lexicon.endingAt(text, i, from, HEDGES);
            if (!word.isNone() && governs(word, i)) {
                return hedge(word.value(Sense.HEDGE), word.text());
            }
        }
        return Hedge.NONE;
    }

    /// 争取 and 努力 before a noun are acts, not hedges: 争取债券资金3.5亿元.
    private boolean governs(Word hedge, int after) {
        if (!hedge.text().equals("争取")
                && !hedge.text().equals("努力")
                && !hedge.text().equals("保证")) {
            return true;
        }
        return after < sentence.end()
                && (text.charAt(after) == '到'
                        || !lexicon.startingAt(text, after, sentence.end(), GOVERNED)
                                .isNone());
    }

    private static Hedge hedge(String force, String word) {
        return new Hedge(force.equals("ensure") ? Hedge.Force.ENSURE : Hedge.Force.STRIVE, word);
    }

    Period period(Item item, Status status) {
        int stated = item.size.year != 0 ? item.size.year : statedYear(item);
        if (stated != 0) {
            return Period.of(stated);
        }
        if (status == Status.TARGET && setting.looksBack()) {
            return Period.of(setting.reportYear());
        }
        int last = setting.to() != 0 ? setting.to() : setting.reportYear() - (setting.looksBack() ? 1 : 0);
        if (status == Status.TARGET && item.size.spanYears > 1 && !setting.severalYears()) {
            return new Period(setting.reportYear(), setting.reportYear() + item.size.spanYears - 1);
        }
        if (setting.severalYears() && flows(item)) {
            return new Period(setting.from(), last);
        }
        boolean cumulative =
                item.size.average || item.size.cumulative || has("累计", Clauses.start(text, item.start(), sentence.start()), item.start());
        return cumulative && !setting.severalYears() ? new Period(Period.OPEN, last) : Period.of(last);
    }

    private boolean flows(Item item) {
        return item.size.average
                || item.size.cumulative
                || item.size.spanYears > 1
                || !item.deed.isEmpty()
                || item.size.sign != 0 && !item.size.arrival;
    }

    /// The last year named in the sentence before the figure, unless it is a base of comparison or a start.
    private int statedYear(Item item) {
        for (int i = items.indexOf(item) - 1; i >= 0; i--) {
            Item date = items.get(i);
            if (date.outcome == Outcome.DATE && isYear(date) && date.end() <= item.start() && !startsSpan(date)) {
                int before = date.numeral.start() - 1;
                char c = before >= sentence.start() ? text.charAt(before) : ' ';
                if ("比较从由于是—-至、和届".indexOf(c) < 0 && !range(date) || c == '至' && reaches(date)) {
                    return date.numeral.value().intValue();
                }
                if ("比较".indexOf(c) >= 0) {
                    continue;
                }
            }
        }
        return 0;
    }

    /// 1998年以来, 2000年起, 2000年底以前: a year that only begins or bounds a span.
    private boolean startsSpan(Item date) {
        int after = date.numeral.end() + 1;
        return has("以来", after, Math.min(sentence.end(), after + 7))
                || has("起", after, Math.min(sentence.end(), after + 1))
                || has("以前", after, Math.min(sentence.end(), after + 3));
    }

    private boolean reaches(Item date) {
        int at = date.numeral.start() - 2;
        return at < sentence.start() || Clauses.isCut(text.charAt(at));
    }

    private boolean range(Item date) {
        int after = date.numeral.end();
        return after < sentence.end() && "—-至、".indexOf(text.charAt(after)) >= 0;
    }

    private boolean isYear(Item date) {
        return date.numeral.span().length() == 4
                && date.numeral.end() < sentence.end()
                && text.charAt(date.numeral.end()) == '年';
    }

    private int segmentStart(int at) {
        for (int i = at; i > sentence.start(); i--) {
            if (text.charAt(i - 1) == ';') {
                return i;
            }
        }
        return sentence.start();
    }

    private boolean contains(int senses, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!lexicon.startingAt(text, i, to, senses).isNone()) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String word, int from, int to) {
        for (int i = from; i + word.length() <= to; i++) {
            if (word.contentEquals(text.subSequence(i, i + word.length()))) {
                return true;
            }
        }
        return false;
    }
}
