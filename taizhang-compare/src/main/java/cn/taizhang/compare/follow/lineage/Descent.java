package cn.taizhang.compare.follow.lineage;

import cn.taizhang.compare.follow.verdict.Verdict;

/// Where a promise comes from and whether it goes on.
///
/// 例: line `8e132fe26b9d:fact:397-398:0` since 2021, RAISED in 2023, and REPEATED the year after.
///
/// - `line` is the record id of the first promise of the line; `next` is the step of the one after it, or GONE where
///   there is none.
public record Descent(String line, Step step, Step next) {

    /// What became of the promise: how it goes on, or by its verdict that it was done or dropped.
    public Step then(Verdict verdict) {
        boolean done = verdict == Verdict.KEPT || verdict == Verdict.EXCEEDED;
        return next == Step.GONE && done ? Step.DONE : next;
    }
}
