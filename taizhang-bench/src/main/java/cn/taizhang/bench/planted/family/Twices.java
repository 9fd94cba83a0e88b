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
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The same fact told twice, with another value or unit.
///
/// 例: 新建改建农村公路1260公里 in the overview, 新建改建农村公路1620公里 under 交通.
final class Twices {

    private static final double SEEN = 0.05;

    /// The first and the second mention of one thing.
    private record Two(String first, String second) {}

    private static final List<Two> COUNTS = List.of(
            new Two("{place}全年新建改建农村公路{x}公里，群众出行更加便捷。", "交通条件持续改善，{place}全年新建改建农村公路{x}公里。"),
            new Two("{place}全年城镇新增就业{x}人。", "就业形势总体稳定，{place}全年城镇新增就业{x}人。"),
            new Two("{place}全年改造老旧小区{x}个，惠及群众2.1万户。", "人居环境明显改善，{place}改造老旧小区{x}个。"),
            new Two("{place}新增规模以上工业企业{x}家。", "{place}工业经济提质增效，新增规模以上工业企业{x}家。"),
            new Two("{place}完成营造林{x}亩。", "国土绿化扎实推进，{place}全年完成营造林{x}亩。"));
    private static final List<Two> RATES = List.of(
            new Two("{place}规模以上工业增加值增长{x}%。", "{place}工业运行稳中向好，全年规模以上工业增加值增长{x}%。"),
            new Two("{place}固定资产投资增长{x}%，高于全省平均水平。", "{place}全年固定资产投资增长{x}%，有效投资持续扩大。"),
            new Two("{place}城镇居民人均可支配收入增长{x}%。", "{place}居民生活持续改善，全年城镇居民人均可支配收入增长{x}%。"));
    private static final List<Two> BOUNDS = List.of(
            new Two("{place}高新技术企业突破{x}家。", "{place}创新主体不断壮大，年末高新技术企业为{y}家。"),
            new Two("{place}累计开通5G基站超过{x}个。", "{place}新型基础设施加快建设，5G基站累计开通{y}个。"),
            new Two("{place}接待游客突破{x}万人次。", "{place}文旅市场持续升温，全年接待游客{y}万人次。"));
    private static final List<Two> UNITS = List.of(
            new Two("{place}粮食总产量{a}万吨。", "{place}农业生产再获丰收，全年粮食总产量{b}亿斤。"),
            new Two("{place}完成营造林{c}万亩。", "{place}生态建设成效明显，全年完成营造林{b}万公顷。"));
    private static final Pattern STOCK =
            Pattern.compile("(?<=[，。；、\\n 　]|全省|全市|全区|其中)(森林覆盖率|常住人口城镇化率|城镇登记失业率|高速公路通车里程|公路通车总里程|粮食总产量|城市污水处理率)"
                    + "(?:达到|达|为|提高到)?(?<![\\d.])(\\d{1,6}(?:\\.\\d{1,2})?)(%|万公里|公里|万吨|亿斤|亿公斤)(?!以|左右|目标)");

    static List<Wording> wordings() {
        return List.of(
                Wording.told(Family.TWICE, "digits", (draw, year) -> twice(draw, COUNTS, draw.decimal(110, 990, 0))),
                Wording.told(Family.TWICE, "growth", (draw, year) -> twice(draw, RATES, draw.decimal(4, 14, 1))),
                Wording.told(Family.TWICE, "bound", (draw, year) -> bound(draw)),
                Wording.told(Family.TWICE, "unit", (draw, year) -> unit(draw)),
                Wording.real(Family.TWICE, "restated", Twices::real));
    }

    private static List<Told> twice(Draw draw, List<Two> choices, BigDecimal right) {
        Two two = draw.pick(choices);
        String place = draw.place();
        BigDecimal wrong = draw.slip(right, SEEN);
        Template second = new Template(two.second).with("place", place);
        return List.of(
                Told.same(
                        Told.Part.REVIEW,
                        new Template(two.first).with("place", place).with("x", right)),
                Told.review(second.with("x", right), second.with("x", wrong)));
    }

    /// 突破1200家 and 986家.
    private static List<Told> bound(Draw draw) {
        Two two = draw.pick(BOUNDS);
        String place = draw.place();
        int bound = draw.between(3, 28) * 100;
        Template second = new Template(two.second).with("place", place);
        return List.of(
                Told.same(
                        Told.Part.REVIEW,
                        new Template(two.first).with("place", place).with("x", bound)),
                Told.review(
                        second.with("y", bound + draw.between(3, 60)),
                        second.with("y", bound * draw.between(78, 93) / 100)));
    }

    /// 86.5万吨 are 17.3亿斤, not 86.5亿斤; 45万亩 are 3万公顷.
    private static List<Told> unit(Draw draw) {
        Two two = draw.pick(UNITS);
        String place = draw.place();
        BigDecimal small = draw.decimal(11, 38, 1);
        BigDecimal tons = small.multiply(BigDecimal.valueOf(5));
        BigDecimal mu = small.multiply(BigDecimal.valueOf(15));
        BigDecimal wrong = two.first.contains("{a}") ? tons : mu;
        Template first =
                new Template(two.first).with("place", place).with("a", tons).with("c", mu);
        Template second = new Template(two.second).with("place", place);
        return List.of(
                Told.same(Told.Part.REVIEW, first), Told.review(second.with("b", small), second.with("b", wrong)));
    }

    /// A real figure of a stock, said again at the end of its paragraph.
    private static Optional<Plant> real(Pair pair, Draw draw) {
        String text = pair.draft().text();
        List<Integer> slots = new Slots(pair.draft()).inReview();
        List<MatchResult> stocks = Passages.inReview(pair.draft(), STOCK).stream()
                .filter(stock -> slots.contains(endOfParagraph(text, stock.end())))
                .toList();
        if (stocks.isEmpty()) {
            return Optional.empty();
        }
        MatchResult stock = draw.pick(stocks);
        int at = endOfParagraph(text, stock.end());
        BigDecimal right = new BigDecimal(stock.group(2));
        Template again = new Template(draw.pick(List.of("{s}达到{x}{u}，成绩来之不易。", "到年末，{s}达到{x}{u}。")))
                .with("s", stock.group(1))
                .with("u", stock.group(3));
        Edit clean = Edit.insert(at, again.with("x", right).words());
        Edit wrong = Edit.insert(at, again.with("x", draw.slip(right, SEEN)).words());
        return Optional.of(new Plant(List.of(), List.of(wrong), List.of(clean), List.of(new Span(at, at))));
    }

    private static int endOfParagraph(String text, int from) {
        int end = text.indexOf('\n', from);
        int to = end < 0 ? text.length() : end;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    private Twices() {}
}
