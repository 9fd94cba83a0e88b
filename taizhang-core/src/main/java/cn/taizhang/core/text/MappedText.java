package cn.taizhang.core.text;

import java.util.Arrays;

/// Text that remembers, for each of its UTF-16 units, which stretch of the decoded source it stands for.
///
/// 例: canonical 「5%」 made from the markup 「５&#37;」 maps unit 0 to `[0, 1)` and unit 1 to `[1, 6)`.
///
/// - Immutable; made by a [Builder], which only ever appends, so starts never go backwards.
/// - Dropped source (chrome, joined line ends) lies between two units and belongs to the quote of a span across it.
public final class MappedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private MappedText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /// The text mapped to itself, unit by unit.
    public static MappedText identity(String source) {
        Builder builder = new Builder(source.length());
        for (int i = 0; i < source.length(); i++) {
            builder.append(source.charAt(i), i, i + 1);
        }
        return builder.build();
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public char charAt(int index) {
        return text.charAt(index);
    }

    /// The source stretch of one unit: where it begins, in UTF-16 units of the decoded source.
    public int sourceStart(int index) {
        return starts[index];
    }

    /// The source stretch of one unit: the offset after its end.
    public int sourceEnd(int index) {
        return ends[index];
    }

    /// The source stretch of a span; an empty span maps to an empty stretch.
    public Span source(Span span) {
        if (span.isEmpty()) {
            int at = span.start() < starts.length
                    ? starts[span.start()]
                    : starts.length == 0 ? 0 : ends[starts.length - 1];
            return new Span(at, at);
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }

    /// How many units begin before a source offset.
    public int unitsBefore(int sourceOffset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < sourceOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// A part of this text with its map.
    public MappedText slice(Span span) {
        return new MappedText(
                text.substring(span.start(), span.end()),
                Arrays.copyOfRange(starts, span.start(), span.end()),
                Arrays.copyOfRange(ends, span.start(), span.end()));
    }

    /// Collects units in source order.
    public static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        public Builder(int expected) {
            text = new StringBuilder(Math.max(16, expected));
            starts = new int[Math.max(16, expected)];
            ends = new int[starts.length];
        }

        /// Appends one unit that stands for `[sourceStart, sourceEnd)`.
        public Builder append(char unit, int sourceStart, int sourceEnd) {
            int at = text.length();
            if (sourceEnd < sourceStart || (at > 0 && sourceStart < starts[at - 1])) {
                throw new IllegalArgumentException("source goes backwards at unit " + at);
            }
            makeRoom(1);
            text.append(unit);
            starts[at] = sourceStart;
            ends[at] = sourceEnd;
            return this;
        }

        /// Appends one unit of another mapped text, possibly folded to another character.
        public Builder append(char unit, MappedText from, int index) {
            return append(unit, from.starts[index], from.ends[index]);
        }

        /// Appends a stretch of another mapped text as it is.
        public Builder append(MappedText from, Span span) {
            int at = text.length();
            int length = span.length();
            if (length > 0 && at > 0 && from.starts[span.start()] < starts[at - 1]) {
                throw new IllegalArgumentException("source goes backwards at unit " + at);
            }
            makeRoom(length);
            text.append(from.text, span.start(), span.end());
            System.arraycopy(from.starts, span.start(), starts, at, length);
            System.arraycopy(from.ends, span.start(), ends, at, length);
            return this;
        }

        private void makeRoom(int more) {
            int needed = text.length() + more;
            if (needed > starts.length) {
                int room = Math.max(needed, starts.length * 2);
                starts = Arrays.copyOf(starts, room);
                ends = Arrays.copyOf(ends, room);
            }
        }

        public int length() {
            return text.length();
        }

        public MappedText build() {
            return new MappedText(
                    text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
