package cn.taizhang.ingest.clean;

import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Span;
import java.util.List;

/// A canonical text, its paragraphs without their line feeds, and the source stretches of the chrome that was taken
/// out of its sentences.
public record Cleaned(MappedText text, List<Span> paragraphs, List<Span> dropped) {

    public Cleaned {
        paragraphs = List.copyOf(paragraphs);
        dropped = List.copyOf(dropped);
    }

    /// The canonical text of one paragraph.
    public String paragraph(int index) {
        Span span = paragraphs.get(index);
        return text.text().substring(span.start(), span.end());
    }
}
