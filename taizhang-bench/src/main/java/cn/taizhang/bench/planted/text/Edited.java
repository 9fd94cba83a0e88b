package cn.taizhang.bench.planted.text;

import java.util.Comparator;
import java.util.List;

/// A report with edits in it.
///
/// - Outside the edits it is the report, character by character.
/// - Edits stand in the order of the text and do not overlap.
public final class Edited {

    private final List<Edit> edits;
    private final String text;

    public Edited(String original, List<Edit> edits) {
        this.edits = edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList();
        StringBuilder built = new StringBuilder();
        int at = 0;
        for (Edit edit : this.edits) {
            if (edit.start() < at) {
                throw new IllegalArgumentException("edits overlap at " + edit.start());
            }
            built.append(original, at, edit.start()).append(edit.words());
            at = edit.end();
        }
        this.text = built.append(original, at, original.length()).toString();
    }

    public String text() {
        return text;
    }

    /// Where a stretch of the report stands now; words inserted at its ends belong to it.
    public Span where(Span original) {
        int start = original.start();
        int end = original.end();
        for (Edit edit : edits) {
            int grown = edit.words().length() - (edit.end() - edit.start());
            boolean before = edit.start() < original.start() && edit.end() <= original.start();
            boolean within =
                    edit.start() < original.end() || (edit.start() == edit.end() && edit.start() == original.end());
            start += before ? grown : 0;
            end += before || within ? grown : 0;
        }
        return new Span(start, end);
    }
}
