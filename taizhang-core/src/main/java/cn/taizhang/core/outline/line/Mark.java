package cn.taizhang.core.outline.line;

/// An enumeration mark in front of a heading or an item: its kind, its ordinal and where its words begin.
///
/// 例: 「(二)狠抓项目建设」: kind PAREN, ordinal 2, words from 「狠」.
public record Mark(Kind kind, int ordinal, int end) {

    public static final Mark NONE = new Mark(Kind.NONE, 0, 0);

    /// The kinds of marks, outermost first.
    public enum Kind {
        /// 第一部分、第二篇
        VOLUME(1),
        /// 第三章
        CHAPTER(2),
        /// 一、二&、二.
        COMMA(3),
        /// (一)
        PAREN(4),
        /// 第一,
        ORDINAL(5),
        /// 一是 一要
        CLAUSE(5),
        /// 1. 1、
        ARABIC(5),
        /// ——
        DASH(5),
        /// (1)
        ARABIC_PAREN(6),
        /// ①
        CIRCLED(7),
        /// A heading without a mark on a line of its own.
        BARE(5),
        /// A short first sentence.
        LEAD(5),
        /// A stretch with a role of its own, without a heading.
        RUN(0),
        NONE(9);

        private final int rank;

        Kind(int rank) {
            this.rank = rank;
        }

        /// How deep the kind usually stands; a lower rank holds a higher one.
        public int rank() {
            return rank;
        }

        /// Whether the mark numbers chapters and headings rather than items.
        public boolean heads() {
            return this == VOLUME || this == CHAPTER || this == COMMA || this == PAREN;
        }
    }

    public boolean present() {
        return kind != Kind.NONE;
    }
}
