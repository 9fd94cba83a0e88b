package cn.taizhang.core.text;

import java.util.Arrays;

/// The canonical text of one report (or of one stretch that is no report) and the map back to its source.
///
/// 例: source 「增长６．５％⏎以上」, canonical 「增长6.5%以上」; quoting 「6.5%以上」 gives back 「６．５％⏎以上」.
///
/// - Canonical text: full-width ASCII folded, chrome dropped, page ends joined; a line feed ends each paragraph.
/// - Only a document knows where its text stands in the source; nothing else may take a piece of it without a [Span].
/// - Exported offsets count Unicode code points of the decoded source.
public final class Document {

    private final Source source;
    private final MappedText mapped;
    private final int[] surrogates;

    public Document(Source source, MappedText mapped) {
        this(source, mapped, lowSurrogates(source.text()));
    }

    private Document(Source source, MappedText mapped, int[] surrogates) {
        this.source = source;
        this.mapped = mapped;
        this.surrogates = surrogates;
    }

    /// Another text of the same source, for one of the reports a file holds; the source is not gone through again.
    public Document part(MappedText other) {
        return new Document(source, other, surrogates);
    }

    public Source source() {
        return source;
    }

    /// The canonical text.
    public String text() {
        return mapped.text();
    }

    /// The canonical text with its map, to keep it elsewhere.
    public MappedText mapped() {
        return mapped;
    }

    public int length() {
        return mapped.length();
    }

    /// The canonical text under a span.
    public String text(Span span) {
        return mapped.text().substring(span.start(), span.end());
    }

    /// Quotes a span: with [#quoteDropped(Span)] the only way evidence is made.
    ///
    /// - A span that begins or ends inside a character of two UTF-16 units takes in the whole character.
    public Evidence quote(Span span) {
        Span whole = new Span(
                splits(span.start()) ? span.start() - 1 : span.start(),
                splits(span.end()) ? span.end() + 1 : span.end());
        return new Evidence(whole, text(whole), stretch(mapped.source(whole)));
    }

    private boolean splits(int at) {
        String text = mapped.text();
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private Evidence.Stretch stretch(Span units) {
        return new Evidence.Stretch(
                codePoints(units.start()),
                codePoints(units.end()),
                source.text().substring(units.start(), units.end()),
                source.locate(units.start()));
    }

    /// Quotes a stretch of the source that the canonical text does not hold: empty reading, empty span at the place
    /// it was dropped from.
    ///
    /// 例: 「更多资料+AAA:xx」 inside 「争创全国…试点城市」; `stretch` counts UTF-16 units of the decoded source.
    public Evidence quoteDropped(Span stretch) {
        int at = mapped.unitsBefore(stretch.start());
        return new Evidence(new Span(at, at), "", stretch(stretch));
    }

    private int codePoints(int utf16) {
        int at = Arrays.binarySearch(surrogates, utf16);
        return utf16 - (at < 0 ? -at - 1 : at);
    }

    private static int[] lowSurrogates(String text) {
        return java.util.stream.IntStream.range(1, text.length())
                .filter(i -> Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1)))
                .toArray();
    }
}
