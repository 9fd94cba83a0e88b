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
    private static final int NEAR = 24;
    private static final int SHORT = 9;

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
        for (int i = 0; i < sentence.size(); i++) {
            Told first = sentence.get(i);
            if (!isShare(first)) {
                continue;
            }
            String lead = page.before(first, NEAR * 2);
            List<Told> list = list(sentence, i);
            if (list.size() == 3 && SECTORS.stream().anyMatch(lead::contains)) {
                runs.add(new Run(list, Whole.ALL));
                i += 2;
            } else if (isBounded(first)) {
                runs.add(new Run(List.of(first), Whole.ONE));
            } else {
                List<Told> named = named(sentence, i);
                if (named.size() > 1) {
                    runs.add(new Run(named, whole(named)));
                    i += named.size() - 1;
                }
            }
        }
        return runs;
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

    /// 「城镇居民占60%、农村居民占50%」.
    private List<Told> named(List<Told> sentence, int from) {
        List<Told> named = new ArrayList<>();
        for (int i = from; i < sentence.size() && isShare(sentence.get(i)); i++) {
            String lead = page.lead(sentence.get(i));
            if (OWN.stream().noneMatch(lead::endsWith)) {
                break;
            }
            named.add(sentence.get(i));
        }
        return named;
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
