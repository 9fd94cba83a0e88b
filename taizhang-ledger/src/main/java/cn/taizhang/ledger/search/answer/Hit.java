package cn.taizhang.ledger.search.answer;

import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.entry.Anchor;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.search.facet.What;
import java.util.List;

/// A sentence or a record that was found, whose report it stands in, and where exactly the words stand.
///
/// 例: a sentence of 云汀市 2024, section 二/(一), with the mark 「粮食产量」 at 812–816.
///
/// - `id` is that of the record, empty for a sentence; `section` is the innermost one that holds the text.
/// - `anchor` holds the whole text as the report has it, `marks` what was searched for in it.
public record Hit(String id, What what, String section, Holding holding, Anchor anchor, List<Mark> marks, float score) {

    private static final String CUT = "…";

    public Hit {
        marks = List.copyOf(marks);
    }

    /// One place of what was searched for: in code points of the decoded source with the words there, and as a span of
    /// the text of the hit.
    public record Mark(int start, int end, String quote, Span span) {}

    /// The text around the first mark with all marks between two signs, cut to so many characters.
    public String snippet(String open, String close, int longest) {
        String text = anchor.text();
        int from = 0;
        int to = text.length();
        if (to > longest) {
            int first = marks.isEmpty() ? 0 : marks.getFirst().span().start();
            from = Math.clamp(first - longest / 4L, 0, text.length() - longest);
            to = from + longest;
        }
        from = whole(text, from);
        to = whole(text, to);
        StringBuilder snippet = new StringBuilder(from > 0 ? CUT : "");
        int at = from;
        for (Mark mark : marks) {
            int start = Math.clamp(mark.span().start(), at, to);
            int end = Math.clamp(mark.span().end(), at, to);
            if (end > start) {
                snippet.append(text, at, start)
                        .append(open)
                        .append(text, start, end)
                        .append(close);
                at = end;
            }
        }
        return snippet.append(text, at, to)
                .append(to < text.length() ? CUT : "")
                .toString();
    }

    private static int whole(String text, int at) {
        boolean splits = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return splits ? at - 1 : at;
    }
}
