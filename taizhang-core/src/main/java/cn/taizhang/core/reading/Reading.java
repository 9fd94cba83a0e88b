package cn.taizhang.core.reading;

import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.text.Document;
import java.util.List;
import java.util.stream.Stream;

/// All that one report says: its head and its entries, in the order of the text.
///
/// 例: the reading of 侯马2024 has 1 report, some 60 sections, 161 facts, 16 livelihood items and 33 terms.
public record Reading(Document document, Report report, List<Entry> entries) {

    public Reading {
        entries = List.copyOf(entries);
    }

    /// The entries of one type. 例: `entries(Fact.class)`.
    public <T extends Entry> Stream<T> entries(Class<T> type) {
        return entries.stream().filter(type::isInstance).map(type::cast);
    }
}
