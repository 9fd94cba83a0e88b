package cn.taizhang.core.rule;

import java.util.List;

/// One part of a [Pattern].
///
/// 例: `[号线|号楼]` is [Words], `~3` a [Gap], `{A}` a [OneOf], `$` an [Edge].
sealed interface Element {

    /// The same part, to be matched from right to left.
    default Element reversed() {
        return this;
    }

    /// One of several words.
    record Words(List<String> options) implements Element {
        public Words {
            options = List.copyOf(options);
            if (options.isEmpty() || options.contains("")) {
                throw new IllegalArgumentException("empty word in a pattern");
            }
        }

        @Override
        public Element reversed() {
            return new Words(options.stream()
                    .map(word -> new StringBuilder(word).reverse().toString())
                    .toList());
        }
    }

    /// Up to so many characters without punctuation.
    record Gap(int most) implements Element {}

    /// The start or end of a clause.
    record Edge() implements Element {}

    /// One character between two others, both included.
    record OneOf(char from, char to) implements Element {
        boolean accepts(char c) {
            return c >= from && c <= to;
        }
    }
}
