package cn.taizhang.ingest.docx;

import cn.taizhang.core.text.Source;
import cn.taizhang.core.text.Span;
import cn.taizhang.ingest.format.Limits;
import java.util.ArrayList;
import java.util.List;

/// Collects the paragraphs of a docx as lines, and where each stands.
final class Paragraphs {

    private final StringBuilder text = new StringBuilder();
    private final List<Source.Place> places = new ArrayList<>();

    /// Adds a paragraph, which may be empty; false when there is more text than is accepted.
    boolean add(CharSequence paragraph) {
        int start = text.length();
        text.append(paragraph).append('\n');
        places.add(new Source.Place(new Span(start, text.length()), "paragraph " + (places.size() + 1)));
        return text.length() <= Limits.CHARACTERS;
    }

    String text() {
        return text.toString();
    }

    List<Source.Place> places() {
        return places;
    }
}
