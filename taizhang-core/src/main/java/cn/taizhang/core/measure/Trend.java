package cn.taizhang.core.measure;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.lexicon.Word;
import cn.taizhang.core.quantity.Size;
import cn.taizhang.core.quantity.Size.Mark;
import cn.taizhang.core.text.Span;

/// What a movement says about its own measure: nothing beside a mere year or rank, and its direction to a second aim.
///
/// 例: 「达到5万亿元、稳居全国前十强、增长4.8%」: the words before 增长 name no measure; 「增长8%,争取达到8.5%」: 8.5 is
/// growth as well.
record Trend(CharSequence text, Lexicon lexicon) {

    private static final int GROWTH = Lexicon.of(Sense.GROWTH);
    private static final int RANK = Lexicon.of(Sense.RANK);

    /// Whether the words before the size are a bare 年 or a rank: 「达到9145亿元,年增长14.4%」.
    boolean saysNoMeasure(Item item, Span head) {
        boolean year = head.length() == 1 && text.charAt(head.start()) == '年';
        return year || item.size.sign() != 0 && isRank(head);
    }

    private boolean isRank(Span head) {
        return lexicon.startingAt(text, head.start(), head.end(), RANK).length() > 1;
    }

    /// Cut behind the first noun for growth: 「地区生产总值增速逐季提高」 is about 地区生产总值增速.
    Span untilGrowth(Span span) {
        for (int i = span.start() + 2; i < span.end(); i++) {
            Word word = lexicon.startingAt(text, i, span.end(), GROWTH);
            if (!word.isNone()) {
                return new Span(span.start(), i + word.length());
            }
        }
        return span;
    }

    /// A second aim is of the same movement as the first.
    static void secondAim(Item item, Item before) {
        Size aim = item.size;
        Size first = before.size;
        boolean bare = aim.sign() == 0 && aim.isPercent() && !aim.hedge().isEmpty() && !aim.is(Mark.ARRIVAL);
        if (bare && first.isPercent() && !first.is(Mark.ARRIVAL)) {
            aim.sign(first.sign());
        }
    }
}
