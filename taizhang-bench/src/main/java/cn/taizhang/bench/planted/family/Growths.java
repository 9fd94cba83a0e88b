package cn.taizhang.bench.planted.family;

import cn.taizhang.bench.planted.Altering;
import cn.taizhang.bench.planted.Draw;
import cn.taizhang.bench.planted.Family;
import cn.taizhang.bench.planted.Template;
import cn.taizhang.bench.planted.Told;
import cn.taizhang.bench.planted.Wording;
import cn.taizhang.bench.planted.real.RealLevels;
import cn.taizhang.bench.planted.text.Edit;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;

/// Growth that does not lead from one level to the other; nominal figures only.
///
/// 例: 货物吞吐量由上年的1260万吨增加到1512万吨，增长32%.
final class Growths {

    private static final BigDecimal OFF = BigDecimal.valueOf(6);
    private static final double SEEN = 0.08;
    private static final int YEARS = 5;

    private static final List<String> IN_ONE = List.of(
            "{place}铁路货运量由上年的{y}万吨增加到{x}万吨，增长{g}%。",
            "{place}接待游客由上年的{y}万人次增加到{x}万人次，增长{g}%。",
            "{place}存续经营主体从上年末的{y}户增加到{x}户，增长{g}%，发展活力不断增强。",
            "{place}快递业务量由上年的{y}万件提高到{x}万件，同比增长{g}%。");
    private static final List<String> SUBJECTS = List.of("一般公共预算收入", "社会消费品零售总额", "进出口总额", "实际到位省外资金", "旅游总收入");
    private static final List<String> LAST = List.of("{place}{s}{y}亿元。", "全年{place}{s}完成{y}亿元，创历史新高。");
    private static final List<String> DRAFT =
            List.of("{place}{s}{x}亿元、增长{g}%。", "全年{place}{s}达到{x}亿元，比上年增长{g}%。", "{place}{s}完成{x}亿元，同比增长{g}%。");
    private static final List<String> MORE = List.of(
            "年末{place}金融机构本外币存款余额{x}亿元，比年初增加{d}亿元，增长{g}%。",
            "{place}涉农贷款余额{x}亿元，比年初新增{d}亿元，增长{g}%。", "{place}税收收入完成{x}亿元，比上年增加{d}亿元，增长{g}%。");
    private static final List<String> TIMES = List.of(
            "{place}规模以上工业企业从{y}家增加到{x}家，{t}。",
            "{place}旅游总收入从{y}亿元增加到{x}亿元，{t}。",
            "{place}高新技术企业数量由{y}家增长到{x}家，{t}，创新动能持续壮大。");
    private static final List<String> AVERAGE = List.of(
            "五年来，{place}高新技术企业由{from}年的{y}家增加到{to}年的{x}家，年均增长{g}%。",
            "五年来，{place}电商零售额由{from}年的{y}亿元增加到{to}年的{x}亿元，年均增长{g}%。",
            "{from}年到{to}年，{place}发明专利拥有量由{y}件增加到{x}件，年均增长{g}%。");

    static List<Wording> wordings() {
        return List.of(
                Wording.told(Family.GROWTH, "in-one-sentence", (draw, year) -> inOne(draw)),
                Wording.toldOverYears(Family.GROWTH, "last-report", (draw, year) -> overYears(draw)),
                Wording.told(Family.GROWTH, "increment", (draw, year) -> increment(draw)),
                Wording.told(Family.GROWTH, "times", (draw, year) -> times(draw)),
                Wording.told(Family.GROWTH, "average", Growths::average),
                Wording.realOverYears(Family.GROWTH, "growth", Altering.of(RealLevels::thatGrowTrue, Growths::growth)),
                Wording.realOverYears(Family.GROWTH, "level", Altering.of(RealLevels::thatGrowTrue, Growths::level)));
    }

    private static List<Told> inOne(Draw draw) {
        BigDecimal y = draw.decimal(240, 3200, 0);
        BigDecimal x = Ratios.grown(y, draw.decimal(6, 28, 1));
        return growth(draw, draw.template(IN_ONE).with("y", y).with("x", x), Ratios.growth(y, x));
    }

    private static List<Told> overYears(Draw draw) {
        BigDecimal y = draw.decimal(40, 460, 1);
        BigDecimal x = Ratios.grown(y, draw.decimal(4, 18, 1));
        String subject = draw.pick(SUBJECTS);
        String place = draw.place();
        Template last = new Template(draw.pick(LAST)).with("place", place).with("s", subject);
        Template now = new Template(draw.pick(DRAFT)).with("place", place).with("s", subject);
        Told before = Told.same(Told.Part.LAST_REVIEW, last.with("y", y));
        return List.of(
                before, growth(draw, now.with("x", x), Ratios.growth(y, x)).getFirst());
    }

    private static List<Told> increment(Draw draw) {
        BigDecimal y = draw.decimal(120, 860, 1);
        BigDecimal x = Ratios.grown(y, draw.decimal(5, 16, 1));
        Template words = draw.template(MORE).with("x", x).with("d", x.subtract(y));
        return growth(draw, words, Ratios.growth(y, x));
    }

    private static List<Told> growth(Draw draw, Template words, BigDecimal right) {
        BigDecimal off = OFF.add(draw.decimal(0, 9, 1));
        return List.of(Told.review(words.with("g", right), words.with("g", right.add(off))));
    }

    /// 翻了一番 and 增长了1.5倍 told of what grew by less.
    private static List<Told> times(Draw draw) {
        int y = draw.between(40, 320);
        boolean doubled = draw.between(0, 1) > 0;
        Template words = draw.template(TIMES).with("y", y).with("t", doubled ? "翻了一番" : "增长1.5倍");
        int right = doubled ? y * 2 : y * 5 / 2;
        int wrong = y * draw.between(125, 160) / 100;
        return List.of(Told.review(words.with("x", right), words.with("x", wrong)));
    }

    /// The growth over all years told as that of one.
    private static List<Told> average(Draw draw, int year) {
        BigDecimal y = draw.decimal(120, 480, 0);
        BigDecimal x = Ratios.grown(y, draw.decimal(45, 150, 0));
        Template words = draw.template(AVERAGE)
                .with("from", year - 1 - YEARS)
                .with("to", year - 1)
                .with("y", y)
                .with("x", x);
        BigDecimal right = Ratios.yearly(y, x, YEARS);
        BigDecimal wrong = draw.between(0, 1) > 0 ? Ratios.growth(y, x) : right.add(OFF);
        return List.of(Told.review(words.with("g", right), words.with("g", wrong)));
    }

    private static Edit growth(MatchResult passage, Draw draw) {
        BigDecimal right = new BigDecimal(passage.group(RealLevels.GROWTH));
        BigDecimal wrong = right.add(OFF).add(BigDecimal.valueOf(draw.between(0, 5)));
        return Altering.group(passage, RealLevels.GROWTH, wrong.toPlainString());
    }

    private static Edit level(MatchResult passage, Draw draw) {
        BigDecimal right = new BigDecimal(passage.group(RealLevels.LEVEL));
        return Altering.group(passage, RealLevels.LEVEL, draw.slip(right, SEEN).toPlainString());
    }

    private Growths() {}
}
