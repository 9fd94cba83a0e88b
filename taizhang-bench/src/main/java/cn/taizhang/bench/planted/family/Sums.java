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

/// Parts that do not make their whole.
///
/// 例: 实施技改项目236个，其中装备制造128个、电子信息72个、食品加工46个.
///
/// - After 其中 the parts exceed the whole, since they need not be all; where all parts are told they miss it either
///   way.
final class Sums {

    private static final double SEEN = 0.04;
    private static final int DECIMALS = 1;

    private static final List<String> OF_WHICH = List.of(
            "{place}全年实施重点技改项目{w}个，其中装备制造{a}个、电子信息{b}个、食品加工{c}个。",
            "{place}新培育市级以上龙头企业{w}家，其中种植业{a}家、养殖业{b}家、加工业{c}家。",
            "{place}完成职业技能培训{w}人次，其中企业职工{a}人次、农村转移劳动者{b}人次、高校毕业生{c}人次。",
            "{place}盘活存量建设用地{w}亩，其中工业用地{a}亩，商服用地{b}亩，住宅用地{c}亩。");
    private static final List<String> OF_WHICH_MONEY = List.of(
            "{place}落实助企纾困资金{w}亿元，其中省级{a}亿元、市级{b}亿元、县级{c}亿元。", "{place}全年完成交通投资{w}亿元，其中公路{a}亿元，水路{b}亿元，场站{c}亿元。");
    private static final List<String> TOGETHER = List.of(
            "{place}城东、城西、滨江三个片区分别新增停车泊位{a}个、{b}个、{c}个，共新增{w}个。",
            "{place}改造老旧小区{a}个、城中村{b}个、棚户区{c}个，合计{w}个。",
            "{place}建成小型公园{a}处、社区公园{b}处、街角绿地{c}处，三项合计{w}处。");
    private static final List<String> TOGETHER_MONEY = List.of(
            "{place}首批、第二批、第三批专项资金分别下达{a}亿元、{b}亿元、{c}亿元，累计下达{w}亿元。", "{place}争取中央资金{a}亿元、省级资金{b}亿元、社会资本{c}亿元，总计{w}亿元。");
    private static final List<String> MADE_OF = List.of(
            "{place}进出口总额{w}亿元，其中出口{a}亿元、进口{b}亿元。",
            "年末{place}常住人口{w}万人，其中城镇人口{a}万人、乡村人口{b}万人。",
            "{place}一般公共预算收入{w}亿元，其中税收收入{a}亿元、非税收入{b}亿元。",
            "{place}税收收入{w}亿元，由国内增值税等主体税种{a}亿元和其他税种{b}亿元构成。");
    private static final List<String> PART = List.of(
            "{place}新建改建农村公路{w}公里，其中县道{a}公里。",
            "{place}新增发明专利授权{w}件，其中企业{a}件。",
            "{place}新引进亿元以上项目{w}个，其中制造业项目{a}个，占比稳步提升。");
    private static final Pattern REAL = Pattern.compile(
            "(?<![\\d.])(\\d{1,6}(?:\\.\\d{1,2})?)(亿元|万人|个|公里|户|家|项|件)[^，。；\\n\\d]{0,8}，其中[^，。；、\\n\\d]{1,12}"
                    + "(?<![\\d.])(\\d{1,6}(?:\\.\\d{1,2})?)\\2");

    static List<Wording> wordings() {
        return List.of(
                Wording.told(
                        Family.SUM, "of-which", (draw, year) -> draw.between(0, 2) > 0 ? ofWhich(draw) : money(draw)),
                Wording.told(Family.SUM, "together", (draw, year) -> together(draw)),
                Wording.told(Family.SUM, "made-of", (draw, year) -> madeOf(draw)),
                Wording.told(Family.SUM, "part-over-whole", (draw, year) -> part(draw)),
                Wording.real(Family.SUM, "of-which", Altering.of(Sums::real, Sums::turned)));
    }

    private static List<Told> ofWhich(Draw draw) {
        return three(draw, draw.template(OF_WHICH), 0, true);
    }

    private static List<Told> money(Draw draw) {
        return three(draw, draw.template(OF_WHICH_MONEY), DECIMALS, true);
    }

    private static List<Told> together(Draw draw) {
        return draw.between(0, 1) > 0
                ? three(draw, draw.template(TOGETHER), 0, false)
                : three(draw, draw.template(TOGETHER_MONEY), DECIMALS, false);
    }

    private static List<Told> three(Draw draw, Template words, int decimals, boolean exceed) {
        BigDecimal a = draw.decimal(60, 140, decimals);
        BigDecimal b = draw.decimal(30, 80, decimals);
        BigDecimal c = draw.decimal(12, 40, decimals);
        Template parts = words.with("a", a).with("b", b).with("c", c);
        return whole(draw, parts, a.add(b).add(c), exceed);
    }

    private static List<Told> madeOf(Draw draw) {
        BigDecimal a = draw.decimal(90, 320, DECIMALS);
        BigDecimal b = draw.decimal(20, 90, DECIMALS);
        return whole(draw, draw.template(MADE_OF).with("a", a).with("b", b), a.add(b), false);
    }

    private static List<Told> whole(Draw draw, Template parts, BigDecimal whole, boolean exceed) {
        BigDecimal wrong = exceed ? draw.slip(whole, SEEN, true) : draw.slip(whole, SEEN);
        return List.of(Told.review(parts.with("w", whole), parts.with("w", wrong)));
    }

    private static List<Told> part(Draw draw) {
        Template words = draw.template(PART);
        int whole = draw.between(120, 980);
        int part = whole * draw.between(45, 90) / 100;
        return List.of(Told.review(
                words.with("w", whole).with("a", part), words.with("w", part).with("a", whole)));
    }

    private static List<MatchResult> real(Pair pair) {
        return Passages.anywhere(pair.draft(), REAL).stream()
                .filter(passage -> new BigDecimal(passage.group(1)).compareTo(new BigDecimal(passage.group(3))) > 0)
                .toList();
    }

    /// Whole and part change places.
    private static Edit turned(MatchResult passage, Draw draw) {
        String between =
                passage.group().substring(passage.end(1) - passage.start(), passage.start(3) - passage.start());
        return new Edit(passage.start(1), passage.end(3), passage.group(3) + between + passage.group(1));
    }

    private Sums() {}
}
