package cn.taizhang.core.quantity;

/// Takes a year or a span of years that stands directly before the words of a size.
///
/// 例: 「2002年达71.8岁」 is about 2002; 「五年下降40.3%」 about five years.
record YearBefore(CharSequence text, int floor) {

    private static final int DIGITS = 4;

    /// Where the year starts, noted in the size; `at` itself when there is none.
    int take(Size size, int at) {
        int end = endOfYear(at);
        if (end < floor) {
            return at;
        }
        int from = end;
        while (from > floor && isDigit(from - 1)) {
            from--;
        }
        return end - from == DIGITS ? calendar(size, at, from, end) : span(size, at, from, end);
    }

    /// The position of 年, after 底, 末, 内, 来 and a 的 have been passed; before the floor when there is none.
    private int endOfYear(int at) {
        int i = at;
        if (i - 1 > floor && text.charAt(i - 1) == '的' && text.charAt(i - 2) == '年') {
            i--;
        }
        if (i > floor && "底末内来间初".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i - 1 >= floor && text.charAt(i - 1) == '年' ? i - 1 : floor - 1;
    }

    private int calendar(Size size, int at, int from, int end) {
        if (from > floor && "较比—-".indexOf(text.charAt(from - 1)) >= 0) {
            return at;
        }
        if (size.year() == 0) {
            size.year(Integer.parseInt(text, from, end, 10));
        }
        return from;
    }

    private int span(Size size, int at, int start, int end) {
        int from = start;
        while (from > floor && ChineseNumber.isDigit(text.charAt(from - 1))) {
            from--;
        }
        boolean counted = from < end && end - from <= 2;
        if (!counted || from > floor && "每第近前".indexOf(text.charAt(from - 1)) >= 0) {
            return at;
        }
        size.spanYears(ChineseNumber.value(text, from, end).intValue());
        return from;
    }

    private boolean isDigit(int i) {
        return text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
