package cn.taizhang.core.head;

import cn.taizhang.core.record.Report.Level;
import java.util.List;
import java.util.Map;

/// The words by which the head of a report is read, and how the people's congresses are counted.
///
/// 例: office 省长; review cue 回顾 (2023年工作回顾); plan cue 安排 (2024年工作安排); congress 9 for 河北省 in 1998.
///
/// - `congresses` gives by code the number of the people's congress that sat from 1998; the nation has the empty
///   code.
public record HeadCues(
        Map<String, Level> offices,
        List<String> reviews,
        List<String> plans,
        List<String> imprints,
        Map<String, Integer> congresses) {

    static final int COUNTED_FROM = 1998;
    static final int TERM = 5;

    public HeadCues {
        offices = Map.copyOf(offices);
        reviews = List.copyOf(reviews);
        plans = List.copyOf(plans);
        imprints = List.copyOf(imprints);
        congresses = Map.copyOf(congresses);
    }

    /// The longest office that begins at an offset, or the empty string.
    String office(String text, int offset) {
        String longest = "";
        for (String office : offices.keySet()) {
            if (office.length() > longest.length() && text.startsWith(office, offset)) {
                longest = office;
            }
        }
        return longest;
    }

    /// The year of a session, by the count of the congress; 0 where the count is not known.
    ///
    /// 例: 天津市 (13 in 1998), 18th congress, 3rd session: 2025.
    int yearOf(String code, int congress, int sitting) {
        int first = congresses.getOrDefault(code, 0);
        return first == 0 || congress < first || congress > first + TERM + 1
                ? 0
                : COUNTED_FROM + TERM * (congress - first) + sitting - 1;
    }
}
