package cn.taizhang.delivery.review;

import cn.taizhang.compare.follow.verdict.Verdict;

/// The ledger's own verdict beside the one that follows from the draft when it is read back.
///
/// 例: 「引进博士85名」: own MISSED, read back MISSED: equal.
public record Agreement(Matter matter, Verdict own, Verdict read) {

    public boolean isEqual() {
        return own == read;
    }

    /// Whether it is not equal because so little is named that nobody knows it again.
    public boolean isUnknown() {
        return !isEqual() && !matter.known();
    }
}
