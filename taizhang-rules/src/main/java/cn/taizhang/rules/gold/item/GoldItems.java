package cn.taizhang.rules.gold.item;

import cn.taizhang.core.text.Span;
import java.util.List;
import java.util.function.Function;

/// The labels of one report for what is not a figure.
///
/// - Read from the table DOC.items.tsv.
public record GoldItems(String document, List<Item> items) {

    public GoldItems {
        items = List.copyOf(items);
    }

    /// Reads the table, a header first; `places` tells where labelled words stand in the decoded source.
    public static GoldItems parse(String document, List<String> lines, Function<String, Span> places) {
        List<Item> items = lines.stream()
                .skip(1)
                .filter(line -> !line.isEmpty())
                .map(line -> Item.parse(line, places))
                .toList();
        return new GoldItems(document, items);
    }
}
