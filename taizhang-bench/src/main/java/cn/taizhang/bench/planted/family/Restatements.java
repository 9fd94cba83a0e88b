package cn.taizhang.bench.planted.family;

import cn.taizhang.bench.planted.Draw;
import cn.taizhang.bench.planted.Family;
import cn.taizhang.bench.planted.Plant;
import cn.taizhang.bench.planted.Template;
import cn.taizhang.bench.planted.Told;
import cn.taizhang.bench.planted.Wording;
import cn.taizhang.bench.planted.text.Edit;
import cn.taizhang.bench.planted.text.Pair;
import cn.taizhang.bench.planted.text.Passages;
import cn.taizhang.bench.planted.text.Slots;
import cn.taizhang.bench.planted.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Last year's figure told otherwise than last year's report told it.
///
/// 例: 货物吞吐量8640万吨 in last year's report, 由上年的8460万吨增加到9120万吨 in this one.
final class Restatements {

    private static final double SEEN = 0.04;

    /// What last year's report says, and what this one says of it.
    private record Two(String last, String draft) {}

    private static final List<Two> FROM = List.of(
            new Two("{place}铁路货运量完成{y}万吨。", "{place}铁路货运量由上年的{y}万吨增加到{x}万吨。"),
            new Two("{place}规模以上工业企业达到{y}家。", "{place}规模以上工业企业从上年末的{y}家增加到{x}家。"),
            new Two("{place}接待游客{y}万人次。", "{place}接待游客由上年{y}万人次提高到{x}万人次，文旅融合成效明显。"));
    private static final List<Two> BASE = List.of(
            new Two("{place}高新技术企业达到{y}家。", "{place}在上年{y}家高新技术企业的基础上，又新认定{d}家。"),
            new Two("{place}高标准农田面积达到{y}万亩。", "{place}高标准农田在上年{y}万亩的基础上新增{d}万亩。"),
            new Two("{place}公共充电桩保有量{y}个。", "{place}公共充电桩保有量在上年{y}个的基础上再增{d}个。"));
    private static final List<Two> NAMED = List.of(
            new Two("{place}进出口总额{y}亿元。", "{place}进出口总额{before}年为{y}亿元，{now}年达到{x}亿元。"),
            new Two("{place}社会消费品零售总额{y}亿元。", "{place}社会消费品零售总额由{before}年的{y}亿元增加到{now}年的{x}亿元。"),
            new Two("{place}实际利用省外资金{y}亿元。", "继{before}年实际利用省外资金{y}亿元之后，{place}{now}年达到{x}亿元。"));
    private static final List<Two> TARGET = List.of(
            new Two("{place}新建口袋公园{y}个。", "{place}年初确定的新建口袋公园{y}个的任务全面完成。"),
            new Two("{place}改造老旧小区{y}个。", "{place}上年报告提出的改造老旧小区{y}个的目标如期实现。"),
            new Two("{place}新增城镇就业{y}人以上。", "{place}城镇新增就业{x}人，超额完成年初确定的{y}人的目标任务。"));
    private static final Pattern STOCK =
            Pattern.compile("(?<=[，。；、\\n 　]|全省|全市|全区|其中)(森林覆盖率|常住人口城镇化率|高速公路通车里程|公路通车总里程|粮食总产量|社会消费品零售总额|进出口总额)"
                    + "(?:达到|达|为|提高到)?(?<![\\d.])(\\d{1,6}(?:\\.\\d{1,2})?)(%|万公里|公里|万吨|亿斤|亿元|万亿元)(?!以|左右|目标)");
    private static final List<String> AGAIN = List.of("{s}在上年{y}{u}的基础上稳步提高。", "{s}上年为{y}{u}，今年又有新提高。");

    static List<Wording> wordings() {
        return List.of(
                Wording.toldOverYears(Family.RESTATED, "from", (draw, year) -> review(draw, year, FROM, 0)),
                Wording.toldOverYears(Family.RESTATED, "base", (draw, year) -> review(draw, year, BASE, 0)),
                Wording.toldOverYears(Family.RESTATED, "named-year", (draw, year) -> review(draw, year, NAMED, 1)),
                Wording.toldOverYears(Family.RESTATED, "target", (draw, year) -> target(draw)),
                Wording.realOverYears(Family.RESTATED, "base", Restatements::real));
    }

    private static List<Told> review(Draw draw, int year, List<Two> choices, int decimals) {
        Two two = draw.pick(choices);
        String place = draw.place();
        BigDecimal y = draw.decimal(120, 960, decimals);
        BigDecimal wrong = draw.slip(y, SEEN);
        BigDecimal grown = Ratios.grown(y.max(wrong), draw.decimal(4, 18, 1));
        Template draft = new Template(two.draft)
                .with("place", place)
                .with("x", grown)
                .with("d", draw.between(11, 48))
                .with("before", year - 2)
                .with("now", year - 1);
        return told(Told.Part.LAST_REVIEW, new Template(two.last).with("place", place), draft, y, wrong);
    }

    private static List<Told> target(Draw draw) {
        Two two = draw.pick(TARGET);
        String place = draw.place();
        BigDecimal y = draw.decimal(12, 98, 0);
        BigDecimal right = two.last.contains("就业") ? y.multiply(BigDecimal.valueOf(100)) : y;
        BigDecimal wrong = draw.slip(right, SEEN);
        Template draft = new Template(two.draft)
                .with("place", place)
                .with("x", Ratios.grown(right.max(wrong), BigDecimal.valueOf(6)));
        return told(Told.Part.LAST_PLAN, new Template(two.last).with("place", place), draft, right, wrong);
    }

    private static List<Told> told(Told.Part part, Template last, Template draft, BigDecimal right, BigDecimal wrong) {
        return List.of(
                Told.same(part, last.with("y", right)), Told.review(draft.with("y", right), draft.with("y", wrong)));
    }

    /// A real figure of last year's report, told again in the draft's review.
    private static Optional<Plant> real(Pair pair, Draw draw) {
        List<MatchResult> stocks = new ArrayList<>(Passages.inReview(pair.last(), STOCK));
        stocks.removeIf(stock -> stocks.stream()
                .anyMatch(other ->
                        other.group(1).equals(stock.group(1)) && !other.group(2).equals(stock.group(2))));
        List<Integer> slots = new Slots(pair.draft()).inReview();
        if (stocks.isEmpty() || slots.isEmpty()) {
            return Optional.empty();
        }
        MatchResult stock = draw.pick(stocks);
        BigDecimal right = new BigDecimal(stock.group(2));
        Template again =
                new Template(draw.pick(AGAIN)).with("s", stock.group(1)).with("u", stock.group(3));
        int at = draw.pick(slots);
        Edit clean = Edit.insert(at, again.with("y", right).words());
        Edit wrong = Edit.insert(at, again.with("y", draw.slip(right, SEEN)).words());
        return Optional.of(new Plant(List.of(), List.of(wrong), List.of(clean), List.of(new Span(at, at))));
    }

    private Restatements() {}
}
