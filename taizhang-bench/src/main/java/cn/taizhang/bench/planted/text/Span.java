package cn.taizhang.bench.planted.text;

/// A half open stretch of a text in UTF-16 units.
///
/// 例: 增长%, the clause from which a number was taken.
public record Span(int start, int end) {

    public boolean overlaps(int from, int to) {
        return start < to && from < end;
    }

    /// The same stretch in code points.
    public Span inCodePoints(String text) {
        int before = text.codePointCount(0, start);
        return new Span(before, before + text.codePointCount(start, end));
    }
}
