package cn.taizhang.bench.planted.family;

import cn.taizhang.bench.planted.Altering;
import cn.taizhang.bench.planted.Draw;
import cn.taizhang.bench.planted.Family;
import cn.taizhang.bench.planted.Template;
import cn.taizhang.bench.planted.Told;
import cn.taizhang.bench.planted.Wording;
import cn.taizhang.bench.planted.text.Passages;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers lost or broken in copying.
///
/// 例: 生猪存栏稳定在万头; 建成5基站3200个; 投资增长%.
final class Damages {

    private static final List<String> LOST = List.of(
            "{place}生猪存栏稳定在{x}万头。",
            "{place}粮食播种面积稳定在{x}万亩。",
            "{place}农村公路总里程增加到{x}公里，群众出行更加方便。",
            "{place}常住人口增加到{x}万人。");
    private static final List<String> PERCENT = List.of(
            "{place}规模以上工业增加值增长{x}%。",
            "{place}居民人均可支配收入增长{x}%，高于经济增速。", "{place}空气质量优良天数比率提高{x}个百分点。", "{place}农产品加工转化率达到{x}%。");
    private static final List<String> POINT =
            List.of("{place}固定资产投资增长{x}%。", "{place}完成交通投资{x}亿元。", "{place}新增减税降费{x}亿元，惠及企业3200多户。");
    private static final List<String> FIVE_G =
            List.of("{place}累计建成{g}基站{n}个。", "{place}新开通{g}基站{n}个，重点区域实现连续覆盖。", "{place}建成{g}+工业互联网示范项目{n}个。");

    private static final Pattern REAL_LOST = Pattern.compile(
            "(?:稳定在|保持在|提高到|增加到|扩大到)(?<![\\d.])(\\d{1,5}(?:\\.\\d{1,2})?)(?:(?:万头|万亩|万吨|万公顷|万平方米)(?!以上)|公里|平方米|个百分点|%)");
    private static final Pattern REAL_GROWTH =
            Pattern.compile("(?:增长|下降|提高|降低|上涨)(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,2})?)(?:%|个百分点)");
    private static final Pattern REAL_POINT =
            Pattern.compile("(?:增长|完成|达到|下降|达)(?<![\\d.])\\d{1,4}\\.(\\d{1,2})(?:%|亿元|万人|万亩|万吨)");
    private static final Pattern REAL_FIVE_G = Pattern.compile("(?<![\\w.])5(G)(?:基站|网络|应用|用户)");

    static List<Wording> wordings() {
        return List.of(
                Wording.told(Family.DAMAGED, "lost", (draw, year) -> lost(draw, LOST, draw.decimal(21, 940, 1))),
                Wording.told(Family.DAMAGED, "percent", (draw, year) -> lost(draw, PERCENT, draw.decimal(3, 14, 1))),
                Wording.told(Family.DAMAGED, "point", (draw, year) -> point(draw)),
                Wording.told(Family.DAMAGED, "five-g", (draw, year) -> fiveG(draw)),
                gone("lost", REAL_LOST),
                gone("percent", REAL_GROWTH),
                gone("point", REAL_POINT),
                gone("five-g", REAL_FIVE_G));
    }

    private static Wording gone(String name, Pattern pattern) {
        return Wording.real(
                Family.DAMAGED,
                name,
                Altering.of(
                        pair -> Passages.anywhere(pair.draft(), pattern),
                        (passage, draw) -> Altering.group(passage, 1, "")));
    }

    private static List<Told> lost(Draw draw, List<String> choices, BigDecimal number) {
        Template words = draw.template(choices);
        return List.of(Told.review(words.with("x", number), words.with("x", "")));
    }

    /// 8.2 is broken into 8. or .2.
    private static List<Told> point(Draw draw) {
        String number = draw.decimal(3, 48, 1).toPlainString();
        int point = number.indexOf('.');
        String broken = draw.between(0, 1) > 0 ? number.substring(0, point + 1) : number.substring(point);
        Template words = draw.template(POINT);
        return List.of(Told.review(words.with("x", number), words.with("x", broken)));
    }

    private static List<Told> fiveG(Draw draw) {
        Template words = draw.template(FIVE_G).with("n", draw.between(12, 88) * 10);
        return List.of(Told.review(words.with("g", "5G"), words.with("g", "5")));
    }

    private Damages() {}
}
