package cn.taizhang.core.place;

import java.util.List;

/// How a name ended, and the codes of what the place became or went into.
///
/// 例: 思茅市 was renamed into 530800, 莱芜市 merged into 370100, 巢湖市 split among 340100, 340200 and 340500.
///
/// - [#NONE] while the name holds, and where no heir is known.
/// - The first code is the main heir; only a split has several.
public record Ending(Change change, List<String> into) {

    public static final Ending NONE = new Ending(Change.NONE, List.of());

    /// What happened to a place.
    public enum Change {
        /// Nothing, or nothing that is known.
        NONE,
        /// Another name under the same code: 襄樊市, 襄阳市.
        RENAMED,
        /// Another unit over the same area, under a new code: 吕梁地区, 吕梁市; 徐水县, 徐水区.
        UPGRADED,
        /// The same name under a new code, mostly with a new parent.
        RECODED,
        /// The whole area became part of another place: 莱芜市 of 济南市.
        MERGED,
        /// The area went to several places: 巢湖市.
        SPLIT;

        /// Whether the place goes on under its new name or code, so that its figures make one series.
        public boolean continues() {
            return this == RENAMED || this == UPGRADED || this == RECODED;
        }
    }

    public Ending {
        into = List.copyOf(into);
        if ((change == Change.NONE) != into.isEmpty()) {
            throw new IllegalArgumentException("a change needs a code it leads into, and a code a change");
        }
        if (into.size() > 1 && change != Change.SPLIT) {
            throw new IllegalArgumentException("only a split leads into several places");
        }
    }
}
