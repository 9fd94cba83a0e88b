package cn.taizhang.compare.check.whole;

import cn.taizhang.compare.check.figure.Cues;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.rules.check.CheckCue;
import java.util.ArrayList;
import java.util.List;

/// Finds shares of one whole in a sentence.
///
/// 例: 「城镇居民占60%、农村居民占50%」; 「第一、二、三产业占比分别为8%、45%、48%」; 「覆盖率达105%」.
final class Shares {

    private static final List<String> SECTORS = List.of("三次产业", "一、二、三", "一二三", "三大产业");
    private static final List<String> PLANS = List.of("计划", "任务", "目标", "预算", "进度", "预期");
    private static final List<String> OWN = List.of("占", "占比", "占比达", "占比为", "占到", "占比达到", "比重为", "比重达", "比重达到");
    /// Rates that may pass a hundred: of money, of growth, of what was aimed at, of use and of counting twice.
    private static final List<String> OPEN_RATES = List.of(
            "增长", "增值", "保值", "负债", "债务", "利润", "收益", "回报", "利税", "毛利", "周转", "产销", "完成", "执行", "到位", "入学", "自给", "存贷",
            "贷存", "贷款", "资本", "拨备", "流动性", "平衡", "补偿", "溢价", "利用", "使用", "复种", "上座", "客座", "载客", "实载", "入住", "倍率", "倍增",
            "效率", "汇率", "利率", "电话", "手机", "宽带", "移动", "功率", "费率", "税率", "频率", "换手", "征收", "收缴", "征缴", "清收", "偿付", "杠杆",
            "渗透", "贡献", "生产率", "产出", "超额", "偿债", "投入", "履约", "兑现", "保障", "担保", "抵押", "拥有", "开工", "竣工", "完工", "增速", "增幅",
            "升学", "自筹");
    private static final List<String> LINKS = List.of(
            "", "达", "达到", "已达", "已达到", "为", "是", "高达", "提高到", "提升到", "提高至", "提升至", "上升到", "保持在", "稳定在", "超过", "突破");
    private static final int NEAR = 24;
    private static final int SHORT = 9;
    /// What passes this rather overlaps: 新能源车占80%,绿色建筑占77%.
    private static final int MOST_SHARED = 120;
    private static final String NONE = "-";

    private final Page page;
    private final Cues cues;

    Shares(Page page, Cues cues) {
        this.page = page;
        this.cues = cues;
    }

    /// What the shares of a run are of.
    enum Whole {
        /// One whole, and they are all of it.
        ALL,
        /// One whole.
        ONE,
        /// One whole, if they do not overlap.
        PERHAPS
    }

    /// Shares that stand one after the other.
    record Run(List<Told> shares, Whole whole) {
        Run {
            shares = List.copyOf(shares);
        }
    }

    List<Run> runs(List<Told> sentence) {
        List<Run> runs = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Told first = sentence.get(i);
            if (i < next || !isShare(first)) {
                continue;
            }
            String lead = page.before(first, NEAR * 2);
            List<Told> list = list(sentence, i);
            if (list.size() == 3 && SECTORS.stream().anyMatch(lead::contains)) {
                runs.add(new Run(list, Whole.ALL));
                next = i + list.size();
            } else if (list.size() > 1 && isShared(list)) {
                runs.add(new Run(list, Whole.PERHAPS));
                next = i + list.size();
            } else {
                next = i + named(sentence, i, runs);
            }
        }
        return runs;
    }

    /// 「国有、民营、外资分别占45%、38%、27%」: near enough to a hundred to be of one whole.
    private boolean isShared(List<Told> list) {
        String lead = page.lead(list.getFirst());
        return sum(list) <= MOST_SHARED
                && (lead.endsWith("分别占")
                        || lead.endsWith("各占")
                        || lead.endsWith("比重分别为")
                        || lead.endsWith("占比分别为")
                        || lead.endsWith("比例分别为")
                        || lead.endsWith("占比分别达到")
                        || lead.endsWith("比重分别达到"));
    }

    private static double sum(List<Told> shares) {
        return shares.stream()
                .mapToDouble(share -> share.written().value().doubleValue())
                .sum();
    }

    private static boolean isShare(Told figure) {
        return figure.kind() == Kind.LEVEL && figure.written().unit().equals("%");
    }

    /// 「8%、45%、48%」: nothing but joints between.
    private List<Told> list(List<Told> sentence, int from) {
        List<Told> list = new ArrayList<>(List.of(sentence.get(from)));
        for (int i = from + 1; i < sentence.size() && isShare(sentence.get(i)); i++) {
            String gap = page.between(sentence.get(i - 1), sentence.get(i));
            if (gap.length() != 1 || "、和".indexOf(gap.charAt(0)) < 0) {
                break;
            }
            list.add(sentence.get(i));
        }
        return list;
    }

    /// A rate that cannot pass a hundred, named right before its number.
    private boolean isBounded(Told figure) {
        String lead = page.lead(figure);
        String near = lead.substring(Math.max(0, lead.length() - NEAR));
        boolean share = cues.has(near, CheckCue.SHARE) && near.indexOf("占") >= 0;
        return (cues.has(near, CheckCue.BOUNDED_RATE) || share && OWN.stream().noneMatch(near::endsWith))
                && PLANS.stream().noneMatch(word -> page.sentence(figure).contains(word));
    }

    /// A rate named right before its number that has no name of a rate which may pass a hundred.
    private boolean isRate(Told figure) {
        String lead = page.lead(figure);
        int end = lead.lastIndexOf('率') + 1;
        String rest = lead.substring(end);
        String name = lead.substring(Math.max(0, end - NEAR), end);
        String sentence = page.sentence(figure);
        return end > 0
                && LINKS.contains(rest)
                && OPEN_RATES.stream().noneMatch(name::contains)
                && PLANS.stream().noneMatch(sentence::contains);
    }

    /// 「城镇居民占60%、农村居民占50%」; a later share without a whole is of the one before. How many
    /// shares were looked at.
    private int named(List<Told> sentence, int from, List<Run> runs) {
        Told first = sentence.get(from);
        List<Told> named = new ArrayList<>(List.of(first));
        String whole = wholeName(first);
        for (int i = from + 1; i < sentence.size() && isShare(sentence.get(i)); i++) {
            String next = wholeName(sentence.get(i));
            if (whole.equals(NONE) || next.equals(NONE) || !next.isEmpty() && !next.equals(whole)) {
                break;
            }
            named.add(sentence.get(i));
        }
        if (named.size() > 1) {
            Run run = new Run(named, whole(named));
            boolean one =
                    named.stream().anyMatch(share -> share.written().value().intValue() > MOST_SHARED);
            if (run.whole() != Whole.PERHAPS || one || sum(named) <= MOST_SHARED) {
                runs.add(run);
            }
        } else if (isBounded(first)) {
            runs.add(new Run(named, Whole.ONE));
        } else if (isRate(first)) {
            runs.add(new Run(named, Whole.PERHAPS));
        }
        return named.size();
    }

    /// The words between 占 and the number: 固定资产投资 of 「占固定资产投资的60%」; empty for 「占60%」.
    private String wholeName(Told share) {
        String lead = page.lead(share);
        int at = Math.max(lead.lastIndexOf('占'), lead.lastIndexOf("比重") - 1);
        if (at < 0 || lead.length() - at > NEAR) {
            return NONE;
        }
        boolean own = lead.indexOf("占比", at) >= 0 || at != lead.lastIndexOf('占');
        if (own && cues.value(lead, CheckCue.COMPLEMENT).isEmpty()) {
            return NONE;
        }
        String name = lead.substring(at + 1);
        for (String word :
                List.of("比重", "比例", "比", "达到", "达", "为", "到", "的", "超过", "提高", "约", "近", "由", "从", "分别", "上升")) {
            name = name.replace(word, "");
        }
        return name;
    }

    private Whole whole(List<Told> named) {
        String group = cues.value(page.lead(named.getFirst()), CheckCue.COMPLEMENT);
        boolean same = !group.isEmpty()
                && named.stream()
                        .map(page::lead)
                        .skip(1)
                        .allMatch(lead -> lead.length() <= SHORT
                                && cues.value(lead, CheckCue.COMPLEMENT).equals(group));
        return same ? Whole.ONE : Whole.PERHAPS;
    }
}
