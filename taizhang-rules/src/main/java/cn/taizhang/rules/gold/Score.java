package cn.taizhang.rules.gold;

import cn.taizhang.rules.ratchet.Count;
import cn.taizhang.rules.ratchet.Counts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Judges the facts of an extraction against labels: what was found, what was right about it, what was invented.
///
/// 例: `new Score(documents, predictions).lines()` gives one line a document, one by class, one for all.
///
/// - Neither right nor wrong: a fact on a number labelled minor, a second fact on one number, a fact on no listed
/// mention.
/// - Wrong: a fact on a date, an enumeration, a name or the second number of a range.
public final class Score {

    private static final String WORDS = "words";

    private final Tally total = new Tally();
    private final ClassTally classes = new ClassTally();
    private final List<String> lines = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Counts counts = new Counts();
    private final int malformed;

    public Score(List<GoldDocument> documents, List<Prediction> predictions) {
        Map<String, List<Prediction>> sound = predictions.stream()
                .filter(Prediction::isWellFormed)
                .collect(Collectors.groupingBy(Prediction::document));
        malformed = (int) predictions.stream().filter(p -> !p.isWellFormed()).count();
        for (GoldDocument document : documents) {
            lines.add(judge(document, sound.getOrDefault(document.name(), List.of())));
        }
        lines.add(classes.line());
        lines.add(total.line("ALL"));
    }

    /// One line a document, one by class, one for all.
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /// One line for each thing missed, misread or invented.
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /// How many predictions were dropped because the span of their number is not one.
    public int malformed() {
        return malformed;
    }

    /// Everything counted, by document and kind; targets in words are of the kind `words`.
    public Counts counts() {
        return counts;
    }

    private String judge(GoldDocument document, List<Prediction> predictions) {
        Map<String, Tally> kinds = new TreeMap<>();
        ErrorLines wrong = new ErrorLines(document.name());
        Map<Integer, List<Prediction>> on = byMention(document, predictions, kinds);
        List<Prediction> inWords =
                predictions.stream().filter(p -> !p.hasNumber()).toList();
        BitSet taken = new BitSet();
        for (GoldDocument.Row row : document.rows()) {
            List<Prediction> got = on.getOrDefault(row.offset(), List.of());
            if (row.isInWords()) {
                judgeInWords(row, inWords, taken, of(kinds, WORDS), wrong);
            } else if (row.isFact()) {
                judgeFact(row, got, of(kinds, row.claim().kind()), wrong);
            } else if (!row.isMinor()) {
                got.forEach(p -> {
                    of(kinds, p.claim().kind()).spurious();
                    wrong.add("spurious on " + row.label(), row, p);
                });
            }
        }
        if (!inWords.isEmpty()) {
            of(kinds, WORDS).claimedInWords(inWords.size());
        }
        Tally tally = new Tally();
        kinds.forEach((kind, part) -> {
            tally.add(part);
            part.counts().forEach((what, count) -> counts.add(new Count(document.name(), kind, what), count));
        });
        total.add(tally);
        errors.addAll(wrong.lines());
        return tally.line(document.name());
    }

    private static Tally of(Map<String, Tally> kinds, String kind) {
        return kinds.computeIfAbsent(kind, k -> new Tally());
    }

    /// The predictions by the first labelled number under their span.
    private static Map<Integer, List<Prediction>> byMention(
            GoldDocument document, List<Prediction> predictions, Map<String, Tally> kinds) {
        TreeMap<Integer, GoldDocument.Row> labelled = new TreeMap<>();
        document.rows().stream().filter(row -> !row.isInWords()).forEach(row -> labelled.put(row.offset(), row));
        Map<Integer, List<Prediction>> on = new HashMap<>();
        for (Prediction prediction : predictions) {
            if (prediction.hasNumber()) {
                Map.Entry<Integer, GoldDocument.Row> first = labelled.ceilingEntry(prediction.numberStart());
                if (first != null && prediction.covers(first.getKey())) {
                    on.computeIfAbsent(first.getKey(), offset -> new ArrayList<>())
                            .add(prediction);
                } else {
                    of(kinds, prediction.claim().kind()).unlisted();
                }
            }
        }
        return on;
    }

    private static void judgeInWords(
            GoldDocument.Row row, List<Prediction> inWords, BitSet taken, Tally tally, ErrorLines wrong) {
        for (int i = taken.nextClearBit(0); i < inWords.size(); i = taken.nextClearBit(i + 1)) {
            Claim claim = inWords.get(i).claim();
            if (claim.status().equals("target") && Wording.same(row.claim().indicator(), claim.indicator())) {
                taken.set(i);
                tally.inWords(true);
                return;
            }
        }
        tally.inWords(false);
        wrong.add("missed-qual", row);
    }

    private void judgeFact(GoldDocument.Row row, List<Prediction> got, Tally tally, ErrorLines wrong) {
        tally.gold();
        if (got.isEmpty()) {
            wrong.add("missed", row);
            classes.count(row.claim(), false);
            return;
        }
        Prediction best = got.stream()
                .max(Comparator.comparingLong(
                        p -> Verdict.of(row.claim(), p.claim()).strictCount()))
                .orElseThrow();
        Verdict verdict = Verdict.of(row.claim(), best.claim());
        tally.found(verdict);
        classes.count(row.claim(), verdict.isStrict());
        if (!verdict.isStrict()) {
            wrong.add("wrong:" + ErrorLines.missing(verdict), row, best);
        }
    }
}
