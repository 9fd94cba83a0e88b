package cn.taizhang.rules.gold.item;

import cn.taizhang.core.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A label of something that is not a figure: its type, the words that say it, and what they say.
///
/// 例: project, 「禾溪高速12月底前建成通车」, name 禾溪高速, stage IN_USE, status TARGET.
/// - `place` is where the words stand, in code points of the decoded source.
record Item(String type, String quote, Span place, Map<String, String> attributes) {

    private static final int COLUMNS = 3;

    Item {
        attributes = Map.copyOf(attributes);
    }

    static Item parse(String line, Function<String, Span> places) {
        String[] cells = line.split("\t", COLUMNS);
        if (cells.length < COLUMNS || cells[1].isBlank()) {
            throw new IllegalArgumentException("expected type, quote and attributes: " + line);
        }
        Map<String, String> attributes = Arrays.stream(cells[2].split(";"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> List.of(pair.split("=", 2)))
                .collect(Collectors.toMap(List::getFirst, List::getLast));
        return new Item(cells[0], cells[1], places.apply(cells[1]), attributes);
    }

    /// Whether the label says that these words promise nothing, so that silence is right.
    boolean asksForSilence() {
        return attributes.getOrDefault("testability", "").equals("NOT_A_PROMISE");
    }
}
