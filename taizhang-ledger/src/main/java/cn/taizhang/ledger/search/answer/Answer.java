package cn.taizhang.ledger.search.answer;

import cn.taizhang.ledger.search.facet.Counts;
import java.util.List;

/// What was found: how many texts fit, those to be shown, and the counts of all that fit.
///
/// - Each facet is counted as if it were not narrowed itself, so that one sees what else there is to choose.
public record Answer(long total, List<Hit> hits, Counts counts) {
    public Answer {
        hits = List.copyOf(hits);
    }
}
