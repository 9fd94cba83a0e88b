package cn.taizhang.compare.check.words.scan;

import cn.taizhang.core.text.Span;
import cn.taizhang.rules.words.WordCue;
import java.util.ArrayList;
import java.util.List;

/// A small number with the measure word that follows it.
///
/// 例: 八大 in 「八大行动」 is 8, 24个 in 「24个重点项目」 is 24; 第三个 and 三千个 are none.
///
/// - `span` holds number and measure word, `number` the number alone. Counts from 2 to 999 alone.
public record Counted(Span span, Span number, int count, boolean chinese) {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String NOT_AFTER = "第.百千万亿几数零〇/:∶-—~近约";
    private static final String NOT_BEFORE = "百千万亿多余几.%零〇来年月日成分/";
    private static final int LONGEST = 3;
    private static final int FEWEST = 2;

    /// The counts of a stretch, in order.
    public static List<Counted> in(String text, int from, int to, Wordlists words) {
        List<Counted> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = numberEnd(text, at, to);
            if (end > at) {
                Counted counted = read(text, new Span(at, end), words);
                if (counted.count() >= FEWEST && counted.span().end() <= to) {
                    found.add(counted);
                }
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static Counted read(String text, Span number, Wordlists words) {
        int at = number.start();
        int end = number.end();
        boolean open = end - at > LONGEST
                || at > 0 && NOT_AFTER.indexOf(text.charAt(at - 1)) >= 0
                || end < text.length() && NOT_BEFORE.indexOf(text.charAt(end)) >= 0
                || words.startsAt(WordCue.NAME, text, at)
                || text.startsWith("个百分点", end);
        int measure = words.end(WordCue.CLASSIFIER, text, end);
        int own = measure > end ? measure : words.end(WordCue.SELF_COUNTED, text, end);
        boolean chinese = !isDigit(text.charAt(at));
        return new Counted(new Span(at, own), number, open || own == end ? 0 : value(text, number), chinese);
    }

    private static int numberEnd(String text, int at, int to) {
        int end = at;
        if (isDigit(text.charAt(at))) {
            while (end < to && isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }
        while (end < to && (NUMERALS.indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '两')) {
            end++;
        }
        return end;
    }

    /// 十一 is 11, 二十三 is 23, 两 is 2; 二三 is none.
    private static int value(String text, Span number) {
        if (isDigit(text.charAt(number.start()))) {
            return Integer.parseInt(text.substring(number.start(), number.end()));
        }
        int value = 0;
        boolean digit = false;
        for (int i = number.start(); i < number.end(); i++) {
            char c = text.charAt(i);
            int one = c == '两' ? 2 : NUMERALS.indexOf(c) + 1;
            if (one == NUMERALS.length()) {
                value = Math.max(1, value) * one;
                digit = false;
            } else if (digit) {
                return 0;
            } else {
                value += one;
                digit = true;
            }
        }
        return value;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Whether the count stands in quotation marks within its clause, as a name: “八大行动”.
    public boolean quoted(String text, int limit) {
        for (int i = span.end(); i < limit; i++) {
            char c = text.charAt(i);
            if (c == '”' || c == '"') {
                return true;
            }
            if ("“。;,\n".indexOf(c) >= 0) {
                return false;
            }
        }
        return false;
    }
}
