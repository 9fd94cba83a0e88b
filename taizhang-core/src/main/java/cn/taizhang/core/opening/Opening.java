package cn.taizhang.core.opening;

import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The first page of a document without its spaces, with a way back to the canonical text.
///
/// 例: 「政 府 工 作 报 告⏎——2012年1月8日在广西壮族自治区⏎第十一届…」 is read as 「政府工作报告——2012年1月8日在广西壮族自治区第十一届…」.
///
/// - Lines are remembered as the dense offsets where they begin.
/// - The preamble ends at the salutation (各位代表) or the first heading (一、), else after [#PREAMBLE] characters.
public final class Opening {

    private static final int PAGE = 3000;
    private static final int PREAMBLE = 400;
    private static final int LONGEST_PREAMBLE = 1500;

    private final String text;
    private final int[] offsets;
    private final List<Span> lines;
    private final int preamble;

    private Opening(String text, int[] offsets, List<Span> lines) {
        this.text = text;
        this.offsets = offsets;
        this.lines = lines;
        this.preamble = preamble(text);
    }

    /// The first page of a canonical text.
    public static Opening of(String canonical) {
        char[] dense = new char[PAGE];
        int length = 0;
        int[] offsets = new int[PAGE];
        List<Span> lines = new ArrayList<>();
        int line = 0;
        for (int i = 0; i < canonical.length() && i < 2 * PAGE && length < PAGE; i++) {
            char c = canonical.charAt(i);
            if (c == '\n' || c == '\r') {
                line = endLine(lines, line, length);
            } else if (!isBlank(c)) {
                offsets[length] = i;
                dense[length++] = c;
            }
        }
        endLine(lines, line, length);
        return new Opening(new String(dense, 0, length), Arrays.copyOf(offsets, length), lines);
    }

    private static int endLine(List<Span> lines, int start, int end) {
        if (end > start) {
            lines.add(new Span(start, end));
        }
        return end;
    }

    private static boolean isBlank(char c) {
        if (c >= '\u4e00' && c <= '\u9fff') {
            return false;
        }
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE;
    }

    private static int preamble(String text) {
        int longest = Math.min(text.length(), LONGEST_PREAMBLE);
        int salutation = text.indexOf("各位代表", 0, longest);
        if (salutation >= 0) {
            return salutation;
        }
        int heading = text.indexOf("一、", 0, longest);
        return heading >= 0 ? heading : Math.min(text.length(), PREAMBLE);
    }

    /// The page without spaces and line ends.
    public String text() {
        return text;
    }

    /// The dense offset where the preamble ends.
    public int preamble() {
        return preamble;
    }

    /// The lines that begin in the preamble, cut at its end.
    public List<Span> preambleLines() {
        return lines.stream()
                .filter(l -> l.start() < preamble)
                .map(l -> new Span(l.start(), Math.min(l.end(), preamble)))
                .toList();
    }

    /// The end of the line that holds a dense offset.
    int lineEnd(int offset) {
        return lines.stream()
                .filter(l -> l.contains(offset))
                .mapToInt(Span::end)
                .findFirst()
                .orElse(offset);
    }

    /// The start of the line that holds a dense offset.
    int lineStart(int offset) {
        return lines.stream()
                .filter(l -> l.contains(offset))
                .mapToInt(Span::start)
                .findFirst()
                .orElse(offset);
    }

    /// The dense text under a dense span.
    public String text(Span dense) {
        return text.substring(dense.start(), dense.end());
    }

    /// The span of the canonical text that a dense span stands for.
    public Span canonical(Span dense) {
        return dense.isEmpty() || offsets.length == 0
                ? new Span(0, 0)
                : new Span(offsets[dense.start()], offsets[dense.end() - 1] + 1);
    }

    /// The first line, or an empty span of an empty page.
    public Span firstLine() {
        return lines.isEmpty() ? new Span(0, 0) : lines.getFirst();
    }
}
