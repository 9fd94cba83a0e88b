package cn.taizhang.web.reader;

import cn.taizhang.core.text.Span;

/// A stretch of the text that belongs to a record, or is a heading, or uses a term.
///
/// 例: 「6」 of 「增长6%左右」 is the NUMBER of row 17.
///
/// - `row` is the place of its record in the list of records.
record Mark(Span span, int row, Part part) {

    enum Part {
        /// The words a record was read from.
        WORDS,
        /// The number of a figure.
        NUMBER,
        /// Words that the glossary explains.
        USE,
        /// The heading of a section.
        HEADING
    }
}
