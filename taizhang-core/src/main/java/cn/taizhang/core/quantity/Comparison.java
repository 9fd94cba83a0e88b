package cn.taizhang.core.quantity;

import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.lexicon.Sense;
import cn.taizhang.core.lexicon.Word;
import cn.taizhang.core.quantity.Size.Mark;
import cn.taizhang.core.record.Quantity.Bound;

/// Takes what a size is compared with: the base of a movement, the whole of a multiple, the field of a rank.
///
/// 例: 「较2019年」 before 增长5%; 「是1997年的」 before 2.3倍; 「临汾」 in 「排名临汾第2」.
final class Comparison {

    private static final int RANK = Lexicon.of(Sense.RANK);
    private static final int LONGEST_BASE = 14;
    private static final int LONGEST_FIELD = 10;
    private static final int LONGEST_MULTIPLE = 24;

    private final CharSequence text;
    private final Lexicon lexicon;
    private final Size size;
    private final int floor;

    Comparison(CharSequence text, Lexicon lexicon, Size size, int floor) {
        this.text = text;
        this.lexicon = lexicon;
        this.size = size;
        this.floor = floor;
    }

    /// Where a comparison that ends at `at` starts, noted in the size; `at` itself when there is none.
    int near(int at) {
        int multiple = multiple(at);
        if (multiple < at) {
            return multiple;
        }
        if (size.sign() != 0 && !size.wider().isEmpty() && "比较".indexOf(text.charAt(at - 1)) >= 0) {
            size.base(text.charAt(at - 1) + size.wider());
            return at - 1;
        }
        return field(at);
    }

    /// 「排名临汾第2」: what stands between a rank verb and 第 or 前 is the field of the rank.
    private int field(int at) {
        boolean marked = at < size.numeral().start() && "第前".indexOf(text.charAt(at)) >= 0;
        if (!marked || !size.is(Mark.RANK) || !size.wider().isEmpty()) {
            return at;
        }
        for (int i = at; i >= Math.max(floor, at - LONGEST_FIELD); i--) {
            Word verb = lexicon.endingAt(text, i, floor, RANK);
            if (verb.length() > 1 || i == at && !verb.isNone()) {
                size.wider(text.subSequence(i, at).toString());
                return i;
            }
        }
        return at;
    }

    /// 「是1997年的2.3倍」「为2017年的1.5倍」: what a multiple is a multiple of.
    private int multiple(int at) {
        if (!size.unit().equals("倍") || text.charAt(at - 1) != '的') {
            return at;
        }
        for (int i = at - 2; i >= Math.max(floor, at - LONGEST_MULTIPLE); i--) {
            if (text.charAt(i) == '是' || text.charAt(i) == '为' && Character.isDigit(text.charAt(i + 1))) {
                size.base(text.subSequence(i, at).toString());
                return i;
            }
        }
        return at;
    }

    /// 「较2019年」, 「比全国平均水平」: what a movement is measured against.
    int base(int at) {
        if (size.sign() == 0 && size.bound() == Bound.EQ) {
            return at;
        }
        for (int i = at - 1; i >= Math.max(floor, at - LONGEST_BASE) && text.charAt(i) != '、'; i--) {
            if ("比较".indexOf(text.charAt(i)) >= 0 && at - i > 2 && namesTime(i + 1, at)) {
                size.base(text.subSequence(i, at).toString());
                return i;
            }
        }
        return at;
    }

    private boolean namesTime(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("年期均划初月季末".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
