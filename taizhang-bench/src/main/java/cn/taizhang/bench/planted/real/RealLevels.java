package cn.taizhang.bench.planted.real;

import cn.taizhang.bench.planted.text.Pair;
import cn.taizhang.bench.planted.text.Passages;
import cn.taizhang.bench.planted.text.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Levels of nominal figures in real reports, found by their words.
///
/// 例: 社会消费品零售总额673.2亿元，增长10.3%.
///
/// - Only passages of the review whose growth leads from the one level last year's report tells of the same words.
public final class RealLevels {

    public static final int SUBJECT = 1;
    public static final int LEVEL = 2;
    public static final int UNIT = 3;
    public static final int GROWTH = 4;

    private static final String SUBJECTS = "(一般公共预算收入|公共财政预算收入|地方财政收入|社会消费品零售总额|进出口总额|外贸进出口总额|旅游总收入)";
    private static final String AMOUNT = "(?:完成|达到|达|实现|为)?(\\d{1,6}(?:\\.\\d{1,2})?)(万亿元|亿元|亿美元)";
    private static final Pattern WITH_GROWTH = Pattern.compile(
            "(?<![出口的业])" + SUBJECTS + AMOUNT + "[，、,](?:比上年|同比)?增长(\\d{1,2}(?:\\.\\d{1,2})?)%(?!左右|以上)");
    private static final Pattern BARE = Pattern.compile("(?<![出口的业])" + SUBJECTS + AMOUNT);
    private static final double TRUE_WITHIN = 0.5;
    private static final BigDecimal UNKNOWN = BigDecimal.valueOf(-1);

    /// Levels in the draft that grew from last year's by what the draft says.
    public static List<MatchResult> thatGrowTrue(Pair pair) {
        Map<String, BigDecimal> before = levels(pair.last());
        return Passages.inReview(pair.draft(), WITH_GROWTH).stream()
                .filter(passage -> grows(passage, before.getOrDefault(key(passage), UNKNOWN)))
                .toList();
    }

    /// What last year's review tells once, by subject and unit.
    private static Map<String, BigDecimal> levels(Report report) {
        Map<String, BigDecimal> levels = new TreeMap<>();
        for (MatchResult passage : Passages.inReview(report, BARE)) {
            levels.putIfAbsent(key(passage), new BigDecimal(passage.group(LEVEL)));
        }
        return levels;
    }

    private static String key(MatchResult passage) {
        return passage.group(SUBJECT) + " " + passage.group(UNIT);
    }

    private static boolean grows(MatchResult passage, BigDecimal before) {
        double ratio = new BigDecimal(passage.group(LEVEL)).doubleValue() / before.doubleValue();
        return Math.abs((ratio - 1) * 100 - Double.parseDouble(passage.group(GROWTH))) <= TRUE_WITHIN;
    }

    private RealLevels() {}
}
