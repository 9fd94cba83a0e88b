package cn.taizhang.bench.planted.family;

import cn.taizhang.bench.planted.Altering;
import cn.taizhang.bench.planted.Draw;
import cn.taizhang.bench.planted.Family;
import cn.taizhang.bench.planted.Template;
import cn.taizhang.bench.planted.Told;
import cn.taizhang.bench.planted.Wording;
import cn.taizhang.bench.planted.real.RealLevels;
import cn.taizhang.bench.planted.text.Edit;
import cn.taizhang.bench.planted.text.Pair;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;

/// Slips of unit and magnitude.
///
/// 例: 一般公共预算收入86.4亿元 last year, 91.2万元 this year; 城镇化率由62.1%提高到63.4%，提高1.3%.
final class UnitSlips {

    private static final List<String> SUBJECTS = List.of("一般公共预算收入", "社会消费品零售总额", "进出口总额", "实际到位省外资金", "旅游总收入");
    private static final List<String> LAST = List.of("{place}{s}{y}亿元。", "全年{place}{s}完成{y}亿元。");
    private static final List<String> DRAFT =
            List.of("{place}{s}{x}{u}，保持稳定增长。", "全年{place}{s}达到{x}{u}。", "{place}{s}完成{x}{u}，质量稳步提升。");
    private static final List<List<String>> MONEY_TWICE = List.of(
            List.of("{place}全年完成水利投资{x}亿元。", "水利建设提速，{place}全年完成水利投资{x}{u}。"),
            List.of("{place}产业引导基金总规模{x}亿元。", "金融支撑有力，{place}产业引导基金总规模达到{x}{u}。"),
            List.of("{place}发放创业担保贷款{x}亿元。", "{place}就业创业扶持力度加大，发放创业担保贷款{x}{u}。"));
    private static final List<String> FROM_TO = List.of(
            "{place}常住人口城镇化率由{a}%提高到{b}%，提高{d}{u}。",
            "{place}空气质量优良天数比率由上年的{a}%上升到{b}%，同比上升{d}{u}。", "{place}服务业增加值占地区生产总值比重由{a}%提高到{b}%，提高了{d}{u}。");
    private static final List<List<String>> POINTS = List.of(
            List.of("{place}固定资产投资增长{x}%。", "投资支撑有力，{place}全年固定资产投资增长{x}{u}。"),
            List.of("{place}规模以上工业增加值增长{x}%。", "{place}工业经济稳步回升，规模以上工业增加值增长{x}{u}。"),
            List.of("{place}农村居民人均可支配收入增长{x}%。", "{place}农民生活持续改善，农村居民人均可支配收入增长{x}{u}。"));
    private static final List<List<String>> PERCENT = List.of(
            List.of("{place}高技术制造业占规模以上工业增加值比重提高{x}个百分点。", "结构调整成效明显，{place}高技术制造业占规模以上工业增加值比重提高{x}{u}。"),
            List.of("{place}空气质量优良天数比率提高{x}个百分点。", "生态环境持续向好，{place}空气质量优良天数比率提高{x}{u}。"));
    private static final String YI = "亿元";
    private static final String WAN = "万元";

    static List<Wording> wordings() {
        return List.of(
                Wording.toldOverYears(Family.UNIT, "wan-for-yi", (draw, year) -> overYears(draw, false)),
                Wording.toldOverYears(Family.UNIT, "hundredfold", (draw, year) -> overYears(draw, true)),
                Wording.told(Family.UNIT, "wan-for-yi-twice", (draw, year) -> twice(draw)),
                Wording.told(Family.UNIT, "percent-from-to", (draw, year) -> fromTo(draw)),
                Wording.told(Family.UNIT, "points-for-percent", (draw, year) -> points(draw, POINTS, "%", "个百分点")),
                Wording.told(Family.UNIT, "percent-for-points", (draw, year) -> points(draw, PERCENT, "个百分点", "%")),
                Wording.realOverYears(Family.UNIT, "wan-for-yi", Altering.of(UnitSlips::inYi, UnitSlips::wan)),
                Wording.realOverYears(
                        Family.UNIT, "hundredfold", Altering.of(UnitSlips::finely, UnitSlips::pointLost)));
    }

    private static List<Told> overYears(Draw draw, boolean hundredfold) {
        BigDecimal y = draw.decimal(40, 460, 2);
        BigDecimal x = Ratios.grown(y, draw.decimal(3, 14, 1));
        String subject = draw.pick(SUBJECTS);
        String place = draw.place();
        Template last = new Template(draw.pick(LAST)).with("place", place).with("s", subject);
        Template now = new Template(draw.pick(DRAFT)).with("place", place).with("s", subject);
        Template clean = now.with("x", x).with("u", YI);
        Template wrong = hundredfold
                ? now.with("x", x.movePointRight(2)).with("u", YI)
                : now.with("x", x).with("u", WAN);
        return List.of(Told.same(Told.Part.LAST_REVIEW, last.with("y", y)), Told.review(clean, wrong));
    }

    private static List<Told> twice(Draw draw) {
        List<String> two = draw.pick(MONEY_TWICE);
        return told(draw, two, draw.decimal(11, 88, 1), YI, WAN);
    }

    private static List<Told> points(Draw draw, List<List<String>> choices, String right, String wrong) {
        return told(draw, draw.pick(choices), draw.decimal(2, 12, 1), right, wrong);
    }

    private static List<Told> told(Draw draw, List<String> two, BigDecimal number, String right, String wrong) {
        String place = draw.place();
        Template first = new Template(two.getFirst()).with("place", place).with("x", number);
        Template second = new Template(two.getLast()).with("place", place).with("x", number);
        return List.of(
                Told.same(Told.Part.REVIEW, first), Told.review(second.with("u", right), second.with("u", wrong)));
    }

    private static List<Told> fromTo(Draw draw) {
        BigDecimal a = draw.decimal(46, 84, 1);
        BigDecimal d = draw.decimal(1, 3, 1);
        Template words = draw.template(FROM_TO).with("a", a).with("b", a.add(d)).with("d", d);
        return List.of(Told.review(words.with("u", "个百分点"), words.with("u", "%")));
    }

    /// Real levels in 亿元 that last year's report tells as well.
    private static List<MatchResult> inYi(Pair pair) {
        return RealLevels.thatGrowTrue(pair).stream()
                .filter(passage -> passage.group(RealLevels.UNIT).equals(YI))
                .toList();
    }

    private static Edit wan(MatchResult passage, Draw draw) {
        return Altering.group(passage, RealLevels.UNIT, WAN);
    }

    private static List<MatchResult> finely(Pair pair) {
        return inYi(pair).stream()
                .filter(passage -> new BigDecimal(passage.group(RealLevels.LEVEL)).scale() == 2)
                .toList();
    }

    private static Edit pointLost(MatchResult passage, Draw draw) {
        String level = passage.group(RealLevels.LEVEL);
        return Altering.group(passage, RealLevels.LEVEL, level.replace(".", ""));
    }

    private UnitSlips() {}
}
