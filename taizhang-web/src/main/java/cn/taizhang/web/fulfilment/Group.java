package cn.taizhang.web.fulfilment;

import cn.taizhang.compare.follow.verdict.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The promises of one field, year or place by what became of them.
///
/// 例: 生态环境: 412 kept of 4,320; not mentioned again 3,105.
///
/// - Every verdict is there, those of nothing too; `total` is what shares are of.
public record Group(String key, String label, Map<Verdict, Integer> counts) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Group {
        EnumMap<Verdict, Integer> all = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            all.put(verdict, counts.getOrDefault(verdict, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    public int count(Verdict verdict) {
        return counts.getOrDefault(verdict, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// In percent of the total, with one decimal.
    public BigDecimal share(Verdict verdict) {
        return total() == 0
                ? BigDecimal.ZERO.setScale(1)
                : new BigDecimal(count(verdict))
                        .multiply(HUNDRED)
                        .divide(new BigDecimal(total()), 1, RoundingMode.HALF_UP);
    }
}
