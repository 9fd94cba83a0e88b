package cn.taizhang.bench.planted;

import cn.taizhang.bench.planted.text.Edit;
import cn.taizhang.bench.planted.text.Span;
import java.util.List;

/// What is done to a pair of reports.
///
/// - `last` changes last year's report, for the planted and for the clean twin alike.
/// - `wrong` makes the contradiction in the draft; `clean` makes the twin, which has none.
/// - `marks` are the stretches of the untouched draft a finding must touch; what is inserted at their ends counts.
public record Plant(List<Edit> last, List<Edit> wrong, List<Edit> clean, List<Span> marks) {

    /// A real passage altered; its twin is the report as it was.
    public static Plant altered(Edit wrong, Span mark) {
        return new Plant(List.of(), List.of(wrong), List.of(), List.of(mark));
    }
}
