package cn.taizhang.compare.follow;

import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.follow.verdict.Judgement;
import cn.taizhang.compare.panel.PanelReport;
import java.util.List;

/// A promise and what became of it.
///
/// 例: 「建成城市绿道1000公里」 of 2016, 「建成城市绿道1189公里」 of the report of 2017, EXCEEDED.
///
/// - `results` are what decides, the best first; with UNDETERMINABLE there is none, and `neighbour` tells what is said.
/// - `score` is how well promise and result fit, 0 without one.
public record Followed(Promise promise, List<Told> results, List<Told> neighbour, double score, Judgement judgement) {

    public Followed {
        results = List.copyOf(results);
        neighbour = List.copyOf(neighbour);
    }

    /// The id of a promise looked up in the report of the next year; it stays through rereading, as those of records
    /// do.
    ///
    /// 例: `8e132fe26b9d:fact:397-398:0@2025`.
    public static String link(Promise promise, PanelReport later) {
        return promise.entry().id().value() + "@" + later.year();
    }
}
