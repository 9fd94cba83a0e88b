package cn.taizhang.compare.check.growth;

import cn.taizhang.compare.check.figure.Base;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What is said, right behind two levels, of the way from one to the other: that it was doubled, or grew by so much a
/// year.
///
/// 例: 「由77家增加到104家,翻了一番」; 「由2008年的214家增加到2013年的419家,年均增长20.4%」.
record Course(Page page, Exempt exempt) {

    private static final Map<String, Integer> TIMES = Map.of("一番", 1, "番", 1, "两番", 2, "二番", 2, "三番", 3);
    private static final List<String> TURNED = List.of("翻了", "翻", "实现翻", "实现了翻");
    private static final List<String> MEAN =
            List.of("年均增长", "年均递增", "年均增幅", "年均增速", "年均提高", "年平均增长", "平均每年增长", "每年平均增长", "年递增");
    private static final List<String> LINKS = List.of("", "达", "达到", "为", "了");
    /// What mostly grows at constant prices.
    private static final List<String> REAL = List.of("增加值", "生产总值", "可支配收入", "纯收入", "可比", "不变价");
    private static final String ENDS = ",。;、)\n";
    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final int LONGEST = 8;
    private static final int DIGITS = 4;
    private static final int FEWEST = 2;
    private static final int MOST = 12;

    /// What is said of a level and its base, the sentence's figures from `next` on.
    List<Movement> of(Base base, List<Told> sentence, int next) {
        List<Movement> found = new ArrayList<>();
        Exempt.Bond bond = exempt.of(base.now(), base.now(), page.sentence(base.now()));
        String lead = page.lead(base.before());
        if (bond == Exempt.Bond.NONE || REAL.stream().anyMatch(lead::contains)) {
            return found;
        }
        boolean firm = bond == Exempt.Bond.FIRM;
        int doubled = doubled(base.now());
        if (doubled > 0) {
            found.add(new Doubled(base.before(), base.now(), doubled, firm));
        }
        if (next < sentence.size() && isMean(base.now(), sentence.get(next))) {
            Levels levels = new Levels(base.before(), base.now(), sentence.get(next), firm);
            if (exempt.of(base.now(), sentence.get(next), page.sentence(base.now())) != Exempt.Bond.NONE) {
                found.add(new Yearly(levels, years(base)));
            }
        }
        return found;
    }

    /// How many times a level is said to have doubled, with nothing before and nothing after it; 0 for none.
    private int doubled(Told now) {
        String after = page.after(now);
        int from = after.indexOf(',') + 1;
        int end = from;
        while (end < after.length() && ENDS.indexOf(after.charAt(end)) < 0) {
            end++;
        }
        int unit = now.whole().end() - now.number().end();
        if (from == 0 || from - 1 > Math.max(0, unit) || end - from > LONGEST) {
            return 0;
        }
        String words = after.substring(from, end);
        return TURNED.stream()
                .filter(words::startsWith)
                .mapToInt(turned -> TIMES.getOrDefault(words.substring(turned.length()), 0))
                .max()
                .orElse(0);
    }

    private boolean isMean(Told now, Told movement) {
        String gap = page.between(now, movement);
        return movement.isGrowth()
                && gap.startsWith(",")
                && MEAN.stream()
                        .filter(mean -> gap.startsWith(mean, 1))
                        .anyMatch(mean -> LINKS.contains(gap.substring(1 + mean.length())));
    }

    /// The numbers of years it may have taken: the one that the words tell first, then one more and one less; where
    /// they
    /// tell none, any.
    private List<Integer> years(Base base) {
        String before = page.before(base.now(), MOST * MOST);
        TreeSet<Integer> named = named(before);
        int told = named.size() > 1 ? named.last() - named.first() : spelled(before);
        if (named.size() == 1 && told < FEWEST && base.now().isOfOneYear()) {
            told = base.now().about().period().to() - named.first();
        }
        if (told >= FEWEST) {
            return List.of(told, told + 1, Math.max(FEWEST, told - 1));
        }
        List<Integer> any = new ArrayList<>();
        for (int years = FEWEST; years <= MOST; years++) {
            any.add(years);
        }
        return any;
    }

    /// The years like 2008年 in some words.
    private static TreeSet<Integer> named(String words) {
        TreeSet<Integer> years = new TreeSet<>();
        for (int at = words.indexOf('年'); at >= 0; at = words.indexOf('年', at + 1)) {
            String digits = words.substring(Math.max(0, at - DIGITS), at);
            boolean year = digits.length() == DIGITS
                    && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                    && (digits.startsWith("19") || digits.startsWith("20"));
            if (year) {
                years.add(Integer.parseInt(digits));
            }
        }
        return years;
    }

    /// 五年来, 过去五年, 四年间; 0 for none.
    private static int spelled(String words) {
        for (int at = words.indexOf('年'); at >= 0; at = words.indexOf('年', at + 1)) {
            int number = at > 0 ? NUMERALS.indexOf(words.charAt(at - 1)) : 0;
            boolean alone =
                    at < FEWEST || NUMERALS.indexOf(words.charAt(at - FEWEST)) < 0 && words.charAt(at - FEWEST) != '第';
            if (number >= FEWEST && alone) {
                return number;
            }
        }
        return 0;
    }
}
