package cn.taizhang.table;

import cn.taizhang.core.text.Evidence;

/// A place of a text as a table has it: where it stands in the decoded source, the source there and its reading.
///
/// 例: start 120, end 124, quote and text 「六乱整治」.
///
/// - A copy of an [Evidence], which can be read back from a file; it proves nothing by itself.
public record Passage(int start, int end, String quote, String text) {

    public static Passage of(Evidence evidence) {
        return new Passage(evidence.start(), evidence.end(), evidence.quote(), evidence.text());
    }
}
