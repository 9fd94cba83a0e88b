package cn.taizhang.app.score;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import cn.taizhang.ingest.Intake;
import cn.taizhang.ingest.Part;
import cn.taizhang.ingest.Taken;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Finds labelled words in a report, whatever stands between them in its file: blanks, line ends, full width.
///
/// 例: 「总投资126亿元的澜云高铁」 in a pdf whose line ends after 126.
final class LabelledWords {

    private final List<Bare> documents;

    private LabelledWords(List<Bare> documents) {
        this.documents = documents;
    }

    /// A document without white space and folded, with the place of each unit.
    private record Bare(Document document, String text, List<Integer> places) {

        static Bare of(Document document) {
            StringBuilder text = new StringBuilder(document.length());
            List<Integer> places = new ArrayList<>(document.length());
            for (int i = 0; i < document.length(); i++) {
                String unit = bare(document.text().substring(i, i + 1));
                text.append(unit);
                for (int k = 0; k < unit.length(); k++) {
                    places.add(i);
                }
            }
            return new Bare(document, text.toString(), places);
        }

        Span place(int at, int length) {
            Evidence found = document.quote(new Span(places.get(at), places.get(at + length - 1) + 1));
            return new Span(found.start(), found.end());
        }
    }

    static LabelledWords of(Path report) {
        return switch (new Intake().take(report)) {
            case Taken.Accepted accepted ->
                new LabelledWords(accepted.parts().stream()
                        .filter(Part::report)
                        .map(part -> Bare.of(part.document()))
                        .toList());
            case Taken.Refused refused -> throw new IllegalArgumentException(refused.message());
        };
    }

    /// Where the words stand, in code points of the decoded source; words that stand nowhere are a fault of the labels.
    Span place(String words) {
        String bare = bare(words.endsWith("。") ? words.substring(0, words.length() - 1) : words);
        for (Bare document : documents) {
            int at = document.text().indexOf(bare);
            if (at >= 0) {
                return document.place(at, bare.length());
            }
        }
        throw new IllegalArgumentException("labelled words are not in the report: " + words);
    }

    private static String bare(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
