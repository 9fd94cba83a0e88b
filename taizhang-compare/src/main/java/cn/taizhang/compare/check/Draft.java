package cn.taizhang.compare.check;

import cn.taizhang.core.reading.Reading;
import java.util.List;

/// A draft that is checked, and what it is held against.
///
/// 例: the draft of 2025 against the report of 2024.
///
/// - `source` is its file as the reader named it; `earlier` are reports of the same place for earlier years, that of
///   the year before first.
public record Draft(String source, Reading reading, List<Earlier> earlier) {

    public Draft {
        earlier = List.copyOf(earlier);
    }

    /// A report of an earlier year.
    public record Earlier(String source, Reading reading) {}
}
