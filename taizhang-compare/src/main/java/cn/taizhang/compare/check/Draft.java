package cn.taizhang.compare.check;

import cn.taizhang.core.reading.Reading;
import java.util.List;

/// A draft that is checked, and what it is held against.
///
/// 例: the draft of 2025 against the report of 2024.
///
/// - `source` is the name of its file. `earlier` are reports of the same place for the year before, none or one.
public record Draft(String source, Reading reading, List<Earlier> earlier) {

    public Draft {
        earlier = List.copyOf(earlier);
    }

    /// The report of the year before.
    public record Earlier(String source, Reading reading) {}
}
