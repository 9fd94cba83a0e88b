package cn.taizhang.web.check;

import cn.taizhang.compare.check.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// The text of a draft, cut where findings begin and end.
///
/// 例: 「新建⟦60公里⟧、改建⟦40公里⟧」 has four pieces, two of them of finding 1.
///
/// - Joined, the pieces are the text again.
public record DraftText(List<Paragraph> paragraphs) {

    public DraftText {
        paragraphs = List.copyOf(paragraphs);
    }

    /// One line of the canonical text.
    public record Paragraph(List<Piece> pieces) {
        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /// A stretch with the numbers of the findings it belongs to, and of those that begin with it.
    public record Piece(String text, List<Integer> findings, List<Integer> begun, Severity worst) {
        public Piece {
            findings = List.copyOf(findings);
            begun = List.copyOf(begun);
        }

        public boolean isMarked() {
            return !findings.isEmpty();
        }
    }

    /// One stretch of the text that a finding speaks of; `first` is the first of its places.
    record Stretch(int start, int end, int finding, Severity severity, boolean first) {}

    static DraftText of(String text, List<Stretch> stretches) {
        List<Stretch> ordered = stretches.stream()
                .filter(one -> one.start() < one.end())
                .sorted(Comparator.comparing(Stretch::start))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>();
        ordered.forEach(one -> {
            cuts.add(one.start());
            cuts.add(one.end());
        });
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Stretch> open = new ArrayList<>();
        int upcoming = 0;
        for (int from = 0; from < text.length(); ) {
            int feed = text.indexOf('\n', from);
            int end = feed < 0 ? text.length() : feed;
            List<Piece> pieces = new ArrayList<>();
            for (int at = from; at < end; ) {
                Integer cut = cuts.higher(at);
                int to = cut == null ? end : Math.min(cut, end);
                while (upcoming < ordered.size() && ordered.get(upcoming).start() <= at) {
                    open.add(ordered.get(upcoming));
                    upcoming++;
                }
                int here = at;
                open.removeIf(one -> one.end() <= here);
                pieces.add(piece(text.substring(at, to), open, at));
                at = to;
            }
            paragraphs.add(new Paragraph(pieces));
            from = end + 1;
        }
        return new DraftText(paragraphs);
    }

    private static Piece piece(String text, List<Stretch> open, int at) {
        return new Piece(
                text,
                open.stream().map(Stretch::finding).distinct().sorted().toList(),
                open.stream()
                        .filter(one -> one.first() && one.start() == at)
                        .map(Stretch::finding)
                        .distinct()
                        .toList(),
                open.stream()
                        .map(Stretch::severity)
                        .max(Comparator.naturalOrder())
                        .orElse(Severity.HINT));
    }
}
