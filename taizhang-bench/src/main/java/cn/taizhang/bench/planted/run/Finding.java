package cn.taizhang.bench.planted.run;

import cn.taizhang.bench.planted.text.Span;
import java.util.List;

/// A finding of the number lint, as its JSON tells it.
///
/// 例: `sum`, an error, at 全年实施技改项目236个.
///
/// - Places are those in the draft, in code points.
record Finding(String family, boolean hint, boolean suppressed, List<Span> places, List<String> quotes) {

    /// Whether it counts and touches one of the stretches.
    boolean touches(List<Span> stretches) {
        return !hint
                && !suppressed
                && stretches.stream()
                        .anyMatch(stretch ->
                                places.stream().anyMatch(place -> stretch.overlaps(place.start(), place.end())));
    }

    /// Whether it is the same finding in another text.
    boolean says(Finding other) {
        return family.equals(other.family) && quotes.equals(other.quotes);
    }
}
