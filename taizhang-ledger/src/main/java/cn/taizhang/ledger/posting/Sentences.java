package cn.taizhang.ledger.posting;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The sentences of a document: up to 。!? or the end of a paragraph, or after so many characters.
///
/// 例: 「增长6%。城镇新增就业5万人。⏎」 has two.
final class Sentences {

    /// A text without any full stop is cut, so that no row grows without bound.
    private static final int LONGEST = 2_000;

    private static final String ENDS = "。!?！？\n";

    private final List<Span> spans = new ArrayList<>();

    Sentences(Document document) {
        String text = document.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean end = ENDS.indexOf(text.charAt(i)) >= 0;
            boolean whole = !Character.isHighSurrogate(text.charAt(i));
            if (end || (i - start >= LONGEST && whole)) {
                add(text, start, i + 1);
                start = i + 1;
            }
        }
        add(text, start, text.length());
    }

    private void add(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    List<Span> spans() {
        return spans;
    }

    /// The index of the sentence that holds an offset, or of the last one before it; -1 before the first.
    int at(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
