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
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Shares over 100 %, one alone or several of one whole.
///
/// 例: 三次产业结构优化为6.8∶42.1∶54.3.
final class Shares {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final List<String> RATIO = List.of(
            "{place}三次产业结构优化为{a}∶{b}∶{c}。",
            "{place}三次产业比重调整为{a}:{b}:{c}，服务业支撑作用更加明显。",
            "{place}三次产业结构比由上年的9.2∶44.6∶46.2调整为{a}∶{b}∶{c}。");
    private static final List<String> LISTED = List.of(
            "从投资投向看，{place}基础设施占{a}%、制造业占{b}%、房地产开发占{c}%。",
            "{place}第一、二、三产业增加值占地区生产总值的比重分别为{a}%、{b}%、{c}%。", "{place}用电结构中，工业用电占{b}%，服务业用电占{c}%，居民生活用电占{a}%。");
    private static final List<String> REST = List.of(
            "{place}国有企业完成投资占全部投资的{a}%，非国有企业完成投资占全部投资的{b}%。",
            "{place}城镇人口占常住人口的{a}%，乡村人口占常住人口的{b}%。", "{place}进出口总额中，出口占{a}%，进口占{b}%。");
    private static final List<String> ALONE = List.of(
            "{place}农村自来水普及率达到{a}%。",
            "{place}城市生活污水集中处理率达到{a}%，居民生活环境持续改善。",
            "{place}基本医疗保险参保率达到{a}%，社会保障网织得更密。",
            "{place}主要农产品质量安全抽检合格率达到{a}%。",
            "{place}民营企业数量占企业总数的{a}%。",
            "{place}政务服务事项网上可办率达到{a}%。");
    private static final Pattern RATE =
            Pattern.compile("(?:森林覆盖率|自来水普及率|合格率|优良天数比例|优良天数比率|优良率|达标率|城镇化率|无害化处理率|集中处理率|参保率|入园率|巩固率|通达率|覆盖率)"
                    + "(?:达到|达|为|提高到|保持在|稳定在)?(\\d\\d\\.\\d)%");
    private static final Pattern STRUCTURE = Pattern.compile(
            "(?:三次产业|三产|产业结构)[^。；\\n]{0,24}?(?<![\\d.])(\\d{1,2}(?:\\.\\d)?)([∶：:])(\\d{1,2}(?:\\.\\d)?)\\2(\\d{1,2}(?:\\.\\d)?)(?![\\d.])");
    private static final double SURE = 0.3;

    static List<Wording> wordings() {
        return List.of(
                Wording.told(Family.SHARE, "ratio", (draw, year) -> three(draw, RATIO)),
                Wording.told(Family.SHARE, "listed", (draw, year) -> three(draw, LISTED)),
                Wording.told(Family.SHARE, "rest", (draw, year) -> rest(draw)),
                Wording.told(Family.SHARE, "alone", (draw, year) -> alone(draw)),
                Wording.real(
                        Family.SHARE,
                        "point-lost",
                        Altering.of(pair -> Passages.anywhere(pair.draft(), RATE), Shares::pointLost)),
                Wording.real(Family.SHARE, "structure", Altering.of(Shares::structures, Shares::third)));
    }

    private static List<Told> three(Draw draw, List<String> choices) {
        BigDecimal a = draw.decimal(5, 14, 1);
        BigDecimal b = draw.decimal(36, 45, 1);
        BigDecimal c = ALL.subtract(a).subtract(b);
        BigDecimal wrong = c.add(draw.decimal(2, 11, 1));
        Template words = draw.template(choices).with("a", a).with("b", b);
        return List.of(Told.review(words.with("c", c), words.with("c", wrong)));
    }

    private static List<Told> rest(Draw draw) {
        BigDecimal a = draw.decimal(52, 74, 1);
        BigDecimal b = ALL.subtract(a);
        Template words = draw.template(REST).with("a", a);
        return List.of(Told.review(words.with("b", b), words.with("b", b.add(draw.decimal(2, 12, 1)))));
    }

    /// 98.6% is typed as 108.6% or without its point.
    private static List<Told> alone(Draw draw) {
        BigDecimal right = draw.decimal(87, 99, 1);
        BigDecimal wrong = draw.between(0, 1) > 0
                ? right.add(BigDecimal.valueOf(draw.between(2, 3) * 10L))
                : right.movePointRight(1);
        Template words = draw.template(ALONE);
        return List.of(Told.review(words.with("a", right), words.with("a", wrong)));
    }

    private static Edit pointLost(MatchResult passage, Draw draw) {
        return Altering.group(passage, 1, passage.group(1).replace(".", ""));
    }

    private static List<MatchResult> structures(Pair pair) {
        return Passages.anywhere(pair.draft(), STRUCTURE).stream()
                .filter(passage -> Math.abs(number(passage, 1) + number(passage, 3) + number(passage, 4) - 100) < SURE)
                .toList();
    }

    private static double number(MatchResult passage, int group) {
        return Double.parseDouble(passage.group(group));
    }

    private static Edit third(MatchResult passage, Draw draw) {
        BigDecimal wrong = new BigDecimal(passage.group(4)).add(BigDecimal.valueOf(draw.between(2, 9)));
        return Altering.group(passage, 4, wrong.toPlainString());
    }

    private Shares() {}
}
