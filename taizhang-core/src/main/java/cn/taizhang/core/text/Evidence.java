package cn.taizhang.core.text;

/// The exact words a record came from: where they stand, as the source has them and as they were read.
///
/// 例: quote 「增长６．５％」, text 「增长6.5%」, start 120, end 126.
///
/// - Made only by [Document#quote(Span)] and [Document#quoteDropped(Span)], so that `quote` is the source from
///   `start` to `end` and `text` the canonical reading of it.
/// - `start` and `end` count Unicode code points of the decoded source, half open.
/// - `locator` is the paragraph, or page and box, of the start; empty for txt and html.
public final class Evidence {

    private final Span span;
    private final String text;
    private final Stretch source;

    /// A stretch of the decoded source: where it stands in code points, its words, and the locator of its start.
    record Stretch(int start, int end, String words, String locator) {}

    Evidence(Span span, String text, Stretch source) {
        this.span = span;
        this.text = text;
        this.source = source;
    }

    public Span span() {
        return span;
    }

    public int start() {
        return source.start();
    }

    public int end() {
        return source.end();
    }

    public String quote() {
        return source.words();
    }

    public String text() {
        return text;
    }

    public String locator() {
        return source.locator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that
                && that.start() == start()
                && that.end() == end()
                && that.quote().equals(quote())
                && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return 31 * start() + end();
    }

    @Override
    public String toString() {
        return "[" + start() + ", " + end() + ") " + quote();
    }
}
