package cn.taizhang.ingest.clean;

import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Makes the canonical text of a file from its main text, step by step, each unit keeping its place in the source.
///
/// 例: 「　　全年增长６．５％⏎以上。」 becomes 「全年增长6.5%以上。⏎」.
///
/// - Folded, chrome dropped, cut into lines, joined to paragraphs, spaces dropped; one line feed ends each paragraph.
/// - Time is linear in the length; nothing is made up: every unit stands for a stretch of the source.
public final class Cleaner {

    private Cleaner() {}

    /// Cleans a main text; `left` are source stretches that were left out of it before.
    public static Cleaned clean(MappedText main, List<Span> left) {
        MappedText folded = Folding.fold(main);
        List<Span> dropped = new ArrayList<>(left);
        MappedText text = without(folded, InlineChrome.find(folded.text()), dropped);
        List<Line> lines = PageMarks.without(text, Lines.of(text.text()), dropped);
        List<List<Line>> joined = new Joiner(text.text(), Layout.of(text.text(), lines)).join(lines);
        Writer writer = new Writer(text);
        joined.forEach(writer::paragraph);
        dropped.sort(null);
        return writer.cleaned(dropped);
    }

    private static MappedText without(MappedText text, List<Span> chrome, List<Span> dropped) {
        if (chrome.isEmpty()) {
            return text;
        }
        MappedText.Builder rest = new MappedText.Builder(text.length());
        int from = 0;
        for (Span span : chrome) {
            rest.append(text, new Span(from, span.start()));
            dropped.add(text.source(span));
            from = span.end();
        }
        rest.append(text, new Span(from, text.length()));
        return rest.build();
    }
}
