package cn.taizhang.core.figure;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.lexicon.Word;
import cn.taizhang.core.measure.Item;
import cn.taizhang.core.quantity.Clauses;
import cn.taizhang.core.quantity.Size.Mark;
import cn.taizhang.core.record.Fact.Hedge;
import cn.taizhang.core.record.Fact.Period;
import cn.taizhang.core.record.Fact.Status;
import cn.taizhang.core.text.Span;

/// Says whether a figure was achieved, expected or promised, how firmly, and for which years.
///
/// 例: 「预计增长6%左右,税收增长5%」 in the review: both EXPECTED; 「力争到2027年达到9000亿元」: TARGET, 力争, 2027.
///
/// - Items are passed in the order of the text, since 预计, 力争 and years carry over ([Carried]).
final class Timing {

    private final CharSequence text;
    private final Span sentence;
    private final Setting setting;
    private final Carried carried;

    Timing(CharSequence text, Span sentence, Lexicon lexicon, Setting setting) {
        this.text = text;
        this.sentence = sentence;
        this.setting = setting;
        this.carried = new Carried(text, sentence, lexicon);
    }

    /// Goes on to an item; to be called for each before its status is asked.
    void pass(Item item) {
        carried.pass(item);
    }

    Status status(Item item) {
        if (!setting.looksBack() || clauseHas("今年", item) && clauseHas("将", item)) {
            return Status.TARGET;
        }
        return item.size().is(Mark.EXPECTED) || carried.expected() || expectedBehind(item)
                ? Status.EXPECTED
                : Status.DONE;
    }

    /// 「增长12.8%(预计数)」
    private boolean expectedBehind(Item item) {
        return item.end() < sentence.end() && text.charAt(item.end()) == '(' && startsWith("预计", item.end() + 1);
    }

    private boolean startsWith(String word, int at) {
        return at + word.length() <= sentence.end() && word.contentEquals(text.subSequence(at, at + word.length()));
    }

    Hedge hedge(Item item, Status status) {
        if (status != Status.TARGET) {
            return Hedge.NONE;
        }
        if (!item.size().hedge().isEmpty()) {
            return hedge(item.size().hedge(), item.size().hedgeWord());
        }
        Word hedge = carried.hedge();
        return hedge.isNone() ? Hedge.NONE : hedge(hedge.value(Sense.HEDGE), hedge.text());
    }

    private static Hedge hedge(String force, String word) {
        return new Hedge(force.equals("ensure") ? Hedge.Force.ENSURE : Hedge.Force.STRIVE, word);
    }

    Period period(Item item, Status status) {
        int stated = item.size().year() != 0 ? item.size().year() : carried.year();
        if (stated != 0) {
            return Period.of(stated);
        }
        if (status == Status.TARGET && setting.looksBack()) {
            return Period.of(setting.reportYear());
        }
        return setting.severalYears() ? ofTerm(item) : ofYear(item, status);
    }

    /// In a part about several years, flows and growth take all of them, sizes the last.
    private Period ofTerm(Item item) {
        boolean growth = item.size().isPercent() && item.wording().endsWith("增长");
        boolean moves = (item.size().sign() != 0 || growth) && !item.size().is(Mark.ARRIVAL);
        if (setting.looksBack() && moves && !sums(item) && ofLastYear(item)) {
            return Period.of(lastYear());
        }
        boolean flows = moves
                || sums(item)
                || item.size().spanYears() > 1
                || !item.deed().isEmpty();
        return flows ? new Period(setting.from(), lastYear()) : Period.of(lastYear());
    }

    /// 「全年增长5%」「比上年增长5%」: one year of several, the last.
    private boolean ofLastYear(Item item) {
        return item.size().base().contains("上年")
                || item.size().base().contains("去年")
                || clauseHas("全年", item)
                || clauseHas("比上年", item)
                || clauseHas("同比", item);
    }

    private Period ofYear(Item item, Status status) {
        if (status == Status.TARGET && item.size().spanYears() > 1) {
            return new Period(
                    setting.reportYear(), setting.reportYear() + item.size().spanYears() - 1);
        }
        return sums(item) || clauseHas("累计", item) ? new Period(Period.OPEN, lastYear()) : Period.of(lastYear());
    }

    private static boolean sums(Item item) {
        return item.size().is(Mark.AVERAGE) || item.size().is(Mark.CUMULATIVE);
    }

    private int lastYear() {
        return setting.to() != 0 ? setting.to() : setting.reportYear() - (setting.looksBack() ? 1 : 0);
    }

    private boolean clauseHas(String word, Item item) {
        int from = Clauses.start(text, item.start(), sentence.start());
        for (int i = from; i + word.length() <= item.numeral().start(); i++) {
            if (startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }
}
