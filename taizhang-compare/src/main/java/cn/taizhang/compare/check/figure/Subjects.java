package cn.taizhang.compare.check.figure;

import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.core.record.Section.Role;
import java.util.List;

/// Tells of which place and thing a figure is, in whatever of the usual words.
///
/// 例: 「云溪县全年改造老旧小区214个」 and 「人居环境改善,云溪县改造老旧小区124个」 have one subject.
///
/// - A place named at the start of a clause is that of the clauses after it, up to 全市, 全省 or another place.
public record Subjects(IndicatorTable indicators) {

    private static final List<String> FILLERS =
            List.of("全年", "年末", "年底", "累计", "完成", "实现", "达到", "共", "已", "总计", "截至", "目前", "到", "达", "为");
    private static final List<String> WHOLE =
            List.of("全国", "全省", "全市", "全县", "全区", "全州", "全旗", "我省", "我市", "我县", "我区", "全盟", "全自治区");
    private static final List<String> SIZES = List.of("总面积", "面积", "总数", "数量", "规模");
    private static final List<String> DATED = List.of(
            "今年", "明年", "今后", "未来", "力争", "确保", "争取", "目标", "计划", "预期", "预计", "努力", "规划", "年均", "将", "要", "左右", "期间",
            "五年");
    private static final int LONG_ENOUGH = 5;
    private static final int FARTHEST = 120;

    public Subject of(Page page, Told figure) {
        Told.About about = figure.about();
        PlaceName own = PlaceName.at(about.wording());
        String name = own.isNone() ? about.wording() : own.rest(about.wording());
        String named = own.isNone() ? around(page, figure) : own.of(about.wording());
        String place = about.scope().isEmpty() ? elsewhere(page, named) : about.scope();
        int least = place.isEmpty() ? LONG_ENOUGH : LONG_ENOUGH - 1;
        String what = about.isKnown() ? about.indicator() : what(name, figure.isGrowth(), least);
        return new Subject(place, what);
    }

    /// What some words name beside a level, `before` standing before them in their sentence.
    public Subject of(Page page, String before, String words) {
        PlaceName own = PlaceName.at(words);
        String name = own.isNone() ? words : own.rest(words);
        String named = own.isNone() ? place(before) : own.of(words);
        return new Subject(elsewhere(page, named), what(name, false, LONG_ENOUGH - 1));
    }

    /// Whether a figure is of a named part of the place in a sentence that names neither a year nor a promise: then its
    /// section alone dates it, and it may be a result among the tasks.
    public boolean isUndated(Page page, Told figure) {
        String sentence = page.sentence(figure);
        for (int at = sentence.indexOf('年'); at >= 0; at = sentence.indexOf('年', at + 1)) {
            if (at > 0 && Character.isDigit(sentence.charAt(at - 1))) {
                return false;
            }
        }
        return figure.about().role() != Role.GLOSSARY
                && DATED.stream().noneMatch(sentence::contains)
                && PlaceName.isWhole(of(page, figure).place());
    }

    private String what(String wording, boolean growth, int least) {
        String name = wording;
        for (String filler : FILLERS) {
            name = name.replace(filler, "");
        }
        String id = known(name, growth);
        for (String size : SIZES) {
            name = name.endsWith(size) ? name.substring(0, name.length() - size.length()) : name;
        }
        id = id.isEmpty() ? known(name, growth) : id;
        if (!id.isEmpty()) {
            return id;
        }
        return name.length() < least ? "" : ordered(name);
    }

    private String known(String name, boolean growth) {
        IndicatorTable.Named known = indicators.name(name, growth);
        return known.area().isEmpty() ? known.id() : "";
    }

    private static String ordered(String name) {
        return name.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String around(Page page, Told figure) {
        return place(page.before(figure, FARTHEST));
    }

    /// The last place named at the start of a clause.
    private static String place(String before) {
        int end = before.length();
        while (end >= 0) {
            int start = Math.max(before.lastIndexOf(',', end - 1), before.lastIndexOf(':', end - 1)) + 1;
            String clause = before.substring(start, Math.max(start, end));
            PlaceName named = PlaceName.at(clause);
            if (!named.isNone()) {
                return named.of(clause);
            }
            if (start == 0 || WHOLE.stream().anyMatch(clause::contains)) {
                return "";
            }
            end = start - 1;
        }
        return "";
    }

    /// The place of the report itself is the whole.
    private static String elsewhere(Page page, String place) {
        String whole = page.reading().report().issuer().name();
        return !place.isEmpty() && whole.contains(place) ? "" : place;
    }
}
