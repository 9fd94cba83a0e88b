package cn.taizhang.bench.planted.family;

import cn.taizhang.bench.planted.Altering;
import cn.taizhang.bench.planted.Draw;
import cn.taizhang.bench.planted.Family;
import cn.taizhang.bench.planted.Template;
import cn.taizhang.bench.planted.Told;
import cn.taizhang.bench.planted.Wording;
import cn.taizhang.bench.planted.text.Edit;
import cn.taizhang.bench.planted.text.Pair;
import cn.taizhang.bench.planted.text.Passages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Shares a small count cannot have.
///
/// 例: 12个重点项目开工率85%: ten of twelve are 83.3 %, eleven 91.7 %.
///
/// - A wrong share is that of no count, rounded or cut, and lies half a point or more from each.
final class SmallShares {

    private static final double CLEAR = 0.5;
    private static final List<String> OF = List.of(
            "{place}{n}个省级重点项目开工率达到{p}%。",
            "{place}安排的{n}个重大基础设施项目完工率为{p}%，超出预期。", "{place}{n}个国控断面水质优良比例达到{p}%。", "{place}{n}家市属国有企业改制完成率达到{p}%。");
    private static final List<String> AMONG = List.of(
            "{place}{n}个乡镇中，建成污水处理厂的占{p}%。", "{place}监测的{n}个断面中，达到或优于Ⅲ类的占{p}%。", "在{place}{n}所中小学中，{p}%的学校建成智慧校园。");
    private static final List<String> COUNTED = List.of(
            "{place}{n}家市属国有企业中有{k}家实现盈利，盈利面达到{p}%。",
            "{place}{n}个乡镇有{k}个建成综合养老服务中心，覆盖率{p}%。", "{place}年初安排的{n}个技改项目已完工{k}个，完工率{p}%。");
    private static final Pattern REAL =
            Pattern.compile("(?<![\\d.])(\\d{1,2})个[^，。；、\\n\\d]{0,14}断面(?:中,|中，)?[^，。；、\\n\\d]{0,12}"
                    + "(?:比例|率|占)(?:达到|达|为)?(\\d{2}(?:\\.\\d{1,2})?)%(?!以上|左右|和)");

    static List<Wording> wordings() {
        return List.of(
                Wording.told(Family.SMALL_SHARE, "of-all", (draw, year) -> share(draw, draw.template(OF), 7)),
                Wording.told(Family.SMALL_SHARE, "among", (draw, year) -> share(draw, draw.template(AMONG), 6)),
                Wording.told(Family.SMALL_SHARE, "counted", (draw, year) -> counted(draw)),
                Wording.real(Family.SMALL_SHARE, "share", Altering.of(SmallShares::real, SmallShares::impossible)));
    }

    private static List<Told> share(Draw draw, Template words, int least) {
        int number = draw.between(least, 14);
        int count = draw.between(number / 2 + 1, number - 1);
        int decimals = draw.between(0, 1);
        Template of = words.with("n", number);
        return List.of(Told.review(
                of.with("p", percent(count, number, decimals)), of.with("p", impossible(draw, number, decimals))));
    }

    /// The share told is that of one more or one less.
    private static List<Told> counted(Draw draw) {
        int number = draw.between(8, 24);
        int count = draw.between(number / 2, number - 2);
        int wrong = count + (draw.between(0, 1) > 0 ? 1 : -1);
        Template words = draw.template(COUNTED).with("n", number).with("k", count);
        return List.of(
                Told.review(words.with("p", percent(count, number, 1)), words.with("p", percent(wrong, number, 1))));
    }

    static BigDecimal percent(int count, int number, int decimals) {
        return BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(number), decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal impossible(Draw draw, int number, int decimals) {
        int scale = decimals > 0 ? 10 : 1;
        List<BigDecimal> choices = IntStream.range(55 * scale, 98 * scale)
                .mapToObj(units -> BigDecimal.valueOf(units, decimals))
                .filter(share -> distance(share, number) >= CLEAR + (decimals > 0 ? 0 : 1))
                .toList();
        return draw.pick(choices);
    }

    /// How far a share is from that of the nearest count.
    static double distance(BigDecimal share, int number) {
        return IntStream.rangeClosed(0, number)
                .mapToDouble(count -> Math.abs(share.doubleValue() - 100.0 * count / number))
                .min()
                .orElse(0);
    }

    /// Real shares that fit their count.
    private static List<MatchResult> real(Pair pair) {
        return Passages.anywhere(pair.draft(), REAL).stream()
                .filter(passage -> Integer.parseInt(passage.group(1)) > 2)
                .filter(passage -> fits(new BigDecimal(passage.group(2)), Integer.parseInt(passage.group(1))))
                .toList();
    }

    private static boolean fits(BigDecimal share, int number) {
        double within = share.scale() > 1 ? 0.01 : share.scale() > 0 ? 0.1 : 1;
        return distance(share, number) < within && 100.0 / number > 2 * CLEAR + 0.2;
    }

    private static Edit impossible(MatchResult passage, Draw draw) {
        int number = Integer.parseInt(passage.group(1));
        return Altering.group(passage, 2, impossible(draw, number, 1).toPlainString());
    }

    private SmallShares() {}
}
