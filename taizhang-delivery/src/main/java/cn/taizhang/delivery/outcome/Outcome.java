package cn.taizhang.delivery.outcome;

import cn.taizhang.compare.follow.verdict.Verdict;
import java.util.List;

/// What the ledger says became of one promise.
///
/// 例: 新建充电桩3000个, told 2460 by `T2025-0012`: PARTLY by FIGURE, shown by 统计表.xlsx.
///
/// - `figure` is the value as it was told, empty for none; `reason` is why it was carried over or stopped, else empty.
/// - `proofs` show what is said: of a figure those that came with it or later, unless others verified that it is done.
public record Outcome(
        Verdict verdict, Ground ground, String figure, String reason, List<String> tasks, List<Proof> proofs) {

    public Outcome {
        tasks = List.copyOf(tasks);
        proofs = List.copyOf(proofs);
    }

    /// Whether there is something that shows it.
    public boolean isProved() {
        return !proofs.isEmpty();
    }
}
