package cn.taizhang.bench.planted.family;

import cn.taizhang.bench.planted.Draw;
import cn.taizhang.bench.planted.Family;
import cn.taizhang.bench.planted.Template;
import cn.taizhang.bench.planted.Told;
import cn.taizhang.bench.planted.Wording;
import cn.taizhang.bench.planted.real.RealLists;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Counts announced that are not the counts listed.
///
/// 例: 深入实施“八大行动”：一是…七是….
final class Counts {

    private static final String NUMERALS = "一二三四五六七八九十";

    private static final List<String> ACTIONS =
            List.of("产业链强链补链", "数字化转型", "项目攻坚", "消费提振", "乡村建设", "城市更新", "营商环境优化", "科技创新引领", "绿色低碳发展", "民生改善", "安全生产治本");
    private static final List<String> COUNTIES = List.of("棠川", "岚屿", "瑞禾", "霁川", "苍梓", "栎溪", "砚塘", "珩阳", "昙山", "芷浦");
    private static final List<String> NETS = List.of("水网", "路网", "电网", "气网", "通信网", "物流网", "环保网", "应急网");
    private static final List<String> DEEDS = List.of(
            "新建公办幼儿园12所",
            "改造农村公路180公里",
            "新增养老床位600张",
            "改造老旧小区45个",
            "新建社区卫生服务站16个",
            "为适龄女孩免费接种疫苗",
            "建设口袋公园20个",
            "新增停车泊位3000个",
            "更新老旧燃气管网60公里",
            "建设儿童友好社区8个",
            "为困难残疾人家庭实施无障碍改造",
            "建成城市书房10家");
    private static final List<String> WORKS = List.of(
            "稳住经济基本盘。千方百计扩大有效投资，持续释放消费潜力。",
            "建强现代产业体系。改造提升传统产业，培育壮大新兴产业。",
            "深化重点领域改革。推动国资国企改革走深走实。",
            "推进乡村全面振兴。守牢粮食安全底线，发展乡村特色产业。",
            "加强生态环境保护。打好蓝天、碧水、净土保卫战。",
            "持续增进民生福祉。兜牢民生底线，办好群众身边事。",
            "统筹发展和安全。抓好安全生产，防范化解各类风险。");
    private static final List<String> GRAND = List.of("{place}深入实施“{n}大行动”：{items}。", "实施{place}振兴“{n}大行动”：{items}。");
    private static final List<String> DEED = List.of("{place}集中办好{n}件民生实事：{items}。", "继续为{place}群众办好{n}件实事：{items}。");
    private static final List<String> BEFORE =
            List.of("{items}{n}个县实现村村通动力电。", "推动{items}{n}县基础设施互联互通。", "支持{items}{n}个县创建全国义务教育优质均衡发展县。");
    private static final List<String> BRACKETS =
            List.of("{place}统筹推进“{n}网”（{items}）建设。", "加快{place}{items}“{n}网”融合发展。");
    private static final List<String> ORDERED =
            List.of("{place}重点抓好以下{n}个方面工作：\n{items}", "做好{place}今年工作，要突出抓好{n}项重点任务。\n{items}");

    static List<Wording> wordings() {
        return List.of(
                Wording.told(Family.COUNT, "grand", (draw, year) -> grand(draw)),
                Wording.told(Family.COUNT, "deeds", (draw, year) -> deeds(draw)),
                Wording.told(Family.COUNT, "names-first", (draw, year) -> names(draw)),
                Wording.told(Family.COUNT, "brackets", (draw, year) -> nets(draw)),
                Wording.told(Family.COUNT, "paragraphs", (draw, year) -> paragraphs(draw)),
                Wording.real(Family.COUNT, "list", new RealLists()));
    }

    private static List<Told> grand(Draw draw) {
        List<String> actions = draw.some(ACTIONS, draw.between(6, 10));
        Template words = draw.template(GRAND).with("n", numeral(actions.size()));
        boolean spoken = draw.between(0, 1) > 0;
        return told(
                words,
                spoken ? is(actions, "行动") : plain(actions, "行动"),
                spoken ? is(less(actions), "行动") : plain(less(actions), "行动"));
    }

    private static List<Told> deeds(Draw draw) {
        List<String> deeds = draw.some(DEEDS, draw.between(7, 10));
        boolean digits = draw.between(0, 1) > 0;
        Template words = draw.template(DEED).with("n", digits ? String.valueOf(deeds.size()) : numeral(deeds.size()));
        return digits
                ? told(words, circled(deeds), circled(less(deeds)))
                : told(words, is(deeds, ""), is(less(deeds), ""));
    }

    private static List<Told> names(Draw draw) {
        List<String> names = draw.some(COUNTIES, draw.between(4, 7));
        Template words = draw.template(BEFORE).with("n", numeral(names.size()));
        return told(words, String.join("、", names), String.join("、", less(names)));
    }

    private static List<Told> nets(Draw draw) {
        List<String> nets = draw.some(NETS, draw.between(4, 7));
        Template words = draw.template(BRACKETS).with("n", numeral(nets.size()));
        return told(words, String.join("、", nets), String.join("、", less(nets)));
    }

    private static List<Told> paragraphs(Draw draw) {
        List<String> works = draw.some(WORKS, draw.between(5, 7));
        Template words = new Template("\n" + draw.template(ORDERED).open()).with("n", numeral(works.size()));
        return told(words, lines(works), lines(less(works)));
    }

    private static List<Told> told(Template words, String all, String less) {
        return List.of(Told.plan(words.with("items", all), words.with("items", less)));
    }

    /// All but the last.
    private static List<String> less(List<String> items) {
        return items.subList(0, items.size() - 1);
    }

    private static String numeral(int number) {
        return String.valueOf(NUMERALS.charAt(number - 1));
    }

    private static String is(List<String> items, String kind) {
        return counted(items, "；", i -> numeral(i + 1) + "是" + items.get(i) + kind);
    }

    private static String plain(List<String> items, String kind) {
        return counted(items, "、", i -> items.get(i) + kind);
    }

    private static String circled(List<String> items) {
        return counted(items, "；", i -> (char) ('①' + i) + items.get(i));
    }

    private static String lines(List<String> items) {
        return counted(items, "\n", i -> (i + 1) + "." + items.get(i));
    }

    private static String counted(List<String> items, String between, IntFunction<String> item) {
        return IntStream.range(0, items.size()).mapToObj(item).collect(Collectors.joining(between));
    }

    private Counts() {}
}
