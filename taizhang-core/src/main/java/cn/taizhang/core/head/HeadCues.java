package cn.taizhang.core.head;

import cn.taizhang.core.opening.OpeningCues;
import cn.taizhang.core.place.IssuerTable;
import java.util.List;
import java.util.Map;

/// The words by which the head of a report is read, and how the people's congresses are counted.
///
/// 例: review cue 回顾 (2023年工作回顾); plan cue 安排 (2024年工作安排); congress 9 for 河北省 in 1998.
///
/// - `congresses` gives by code the number of the people's congress that sat from 1998; the nation has the empty code.
/// - `issuers` are those that are no places of the gazetteer.
public record HeadCues(
        OpeningCues opening,
        List<String> reviews,
        List<String> plans,
        Map<String, Integer> congresses,
        IssuerTable issuers) {

    static final int TERM = 5;
    private static final int COUNTED_FROM = 1998;

    public HeadCues {
        reviews = List.copyOf(reviews);
        plans = List.copyOf(plans);
        congresses = Map.copyOf(congresses);
    }

    /// The year of a session, by the count of the congress; 0 where the count is not known.
    ///
    /// 例: 天津市 (13 in 1998), 18th congress, 3rd session: 2025.
    int yearOf(String code, int congress, int sitting) {
        int first = congresses.getOrDefault(code, 0);
        boolean counted = first > 0 && congress >= first && congress <= first + TERM + 1;
        return counted ? COUNTED_FROM + TERM * (congress - first) + sitting - 1 : 0;
    }
}
