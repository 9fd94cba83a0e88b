package cn.taizhang.core.opening;

import cn.taizhang.core.text.Span;

/// The run of characters before an organ or a session in which the name of its place stands.
///
/// 例: 「2022年1月11日在云汀市第六届人民代表大会」: the run before 第六届 is 云汀市.
///
/// - It begins after 在, 向, 日 and all that is no Chinese character, at the latest where its line begins.
public final class NameRun {

    private static final int LONGEST = 20;
    private static final String ENDS_BEFORE = "在向日受的由于是表经〇";

    private NameRun() {}

    /// The dense span of the run that ends at an offset; empty where there is none.
    public static Span before(Opening opening, int end) {
        String text = opening.text();
        int line = opening.lineStart(end);
        int first = Math.max(line, end - LONGEST);
        int start = end;
        while (start > first && isOfName(text.charAt(start - 1))) {
            start--;
        }
        boolean cut = start > line && isOfName(text.charAt(start - 1));
        return cut ? new Span(end, end) : new Span(start, end);
    }

    private static boolean isOfName(char c) {
        return Character.isIdeographic(c) && ENDS_BEFORE.indexOf(c) < 0;
    }
}
