package cn.taizhang.app.check;

import cn.taizhang.core.text.Source;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Turns places of a decoded source into lines and columns, both from 1, columns in code points.
///
/// 例: in 「一⏎二三」 place 3 is line 2, column 2.
///
/// - Keeps where the lines begin and not the text, so that it may be kept beside findings.
public final class Lines {

    static final Lines NONE = new Lines(new int[] {0}, 0);

    private final int[] starts;
    private final int length;

    private Lines(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    public static Lines of(Source source) {
        int[] text = source.text().codePoints().toArray();
        IntStream further =
                IntStream.range(0, text.length).filter(at -> text[at] == '\n').map(at -> at + 1);
        return new Lines(IntStream.concat(IntStream.of(0), further).toArray(), text.length);
    }

    /// A place between two code points.
    public record At(int line, int column) {}

    public At at(int codePoints) {
        int place = Math.min(codePoints, length);
        int found = Arrays.binarySearch(starts, place);
        int line = found < 0 ? -found - 1 : found + 1;
        return new At(line, place - starts[line - 1] + 1);
    }
}
