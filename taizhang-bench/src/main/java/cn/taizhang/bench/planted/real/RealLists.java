package cn.taizhang.bench.planted.real;

import cn.taizhang.bench.planted.Draw;
import cn.taizhang.bench.planted.Plant;
import cn.taizhang.bench.planted.Sowing;
import cn.taizhang.bench.planted.text.Edit;
import cn.taizhang.bench.planted.text.Pair;
import cn.taizhang.bench.planted.text.Passages;
import cn.taizhang.bench.planted.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Takes the last item from a real counted list.
///
/// 例: 办好八件实事：一是…；…八是….
///
/// - Only lists that are complete: all their marks follow each other and no further one does.
/// - The last item ends with its sentence; where it is a paragraph, with that. A mere heading is none.
public final class RealLists implements Sowing {

    private static final Pattern ANNOUNCED = Pattern.compile("(?<![\\d一二三四五六七八九十百第])"
            + "(\\d{1,2}|[三四五六七八九十]|十[一二三四五])(?:件|项|大|个方面|方面)[^，。；：\\n]{0,12}(?:实事|行动|工程|工作|任务|方面)[”\"]?[：:。]");
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int LONGEST = 6_000;
    private static final int NEAR = 40;
    private static final int LEAST = 3;

    /// How items may be marked: 一是, （一）, 1.
    private static final List<IntFunction<String>> MARKS = List.of(
            number -> numeral(number) + "是",
            number -> "（" + numeral(number) + "）",
            number -> "（" + number + "）",
            number -> String.valueOf((char) ('①' + number - 1)),
            number -> number + ".",
            number -> number + "、");

    @Override
    public Optional<Plant> sow(Pair pair, Draw draw) {
        String text = pair.draft().text();
        List<Plant> plants = new ArrayList<>();
        for (MatchResult announced : Passages.anywhere(pair.draft(), ANNOUNCED)) {
            int number = number(announced.group(1));
            for (IntFunction<String> mark : MARKS) {
                List<Integer> items = items(text, announced.end(), mark, number);
                if (number >= LEAST && items.size() == number) {
                    Edit gone = gone(text, items.getLast());
                    if (text.substring(gone.start(), gone.end()).contains("。")) {
                        plants.add(Plant.altered(gone, new Span(announced.start(), gone.end())));
                    }
                }
            }
        }
        return plants.isEmpty() ? Optional.empty() : Optional.of(draw.pick(plants));
    }

    /// Where the items begin, or nothing when one is missing or there are more.
    private static List<Integer> items(String text, int from, IntFunction<String> mark, int number) {
        List<Integer> items = new ArrayList<>();
        int at = from;
        for (int i = 1; i <= number; i++) {
            int found = text.indexOf(mark.apply(i), at);
            boolean far = found < 0 || found > from + LONGEST || (i == 1 && found > from + NEAR);
            if (far) {
                return List.of();
            }
            items.add(found);
            at = found + 1;
        }
        int more = text.indexOf(mark.apply(number + 1), at);
        int again = text.indexOf(mark.apply(1), at);
        boolean goesOn = more >= 0 && more < from + LONGEST && (again < 0 || more < again);
        return goesOn ? List.of() : items;
    }

    private static Edit gone(String text, int last) {
        boolean goesOn = text.charAt(last - 1) == '；';
        return goesOn ? new Edit(last - 1, end(text, last), "。") : new Edit(last, end(text, last), "");
    }

    private static int end(String text, int last) {
        int line = text.indexOf('\n', last);
        int lineEnd = line < 0 ? text.length() : line;
        boolean ownParagraph =
                text.substring(text.lastIndexOf('\n', last) + 1, last).isBlank();
        int stop = text.indexOf('。', last);
        return ownParagraph || stop < 0 || stop >= lineEnd ? lineEnd : stop + 1;
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int last = NUMERALS.indexOf(written.charAt(written.length() - 1)) + 1;
        return written.length() == 1 ? last : 10 + last;
    }

    private static String numeral(int number) {
        return number <= 10 ? String.valueOf(NUMERALS.charAt(number - 1)) : "十" + NUMERALS.charAt((number - 1) % 10);
    }
}
