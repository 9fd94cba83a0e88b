package cn.taizhang.web.search;

import cn.taizhang.core.text.Span;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.ledger.search.answer.Marks;
import cn.taizhang.ledger.search.answer.Search;
import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.index.Fields.Passage;
import cn.taizhang.ledger.search.question.Question;
import cn.taizhang.web.snippet.Snippet;
import cn.taizhang.web.visit.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A sentence or a record that was found, as the page shows it: with what was searched for marked in its sentence.
///
/// 例: 「确保⟦粮食总产量⟧稳定在41亿斤以上。」 of 云汀市 2024.
///
/// - `id` is empty for a sentence, which is found again by where it stands: code points of the source.
public record HitRow(
        String id, String type, String section, Holding holding, Stands stands, Snippet words, Around around) {

    private static final int LONGEST = 240;
    private static final int NEAR = 40;

    /// What stands before and after a sentence; nothing for a record, whose sentence is shown.
    public record Around(String before, String after) {
        static final Around NOTHING = new Around("", "");
    }

    /// Where a hit stands in the decoded source.
    public record Stands(long start, long end) {}

    /// The rows of what was found, in its order.
    static List<HitRow> of(Visit visit, Question question, List<Search.Place> places) {
        Map<Long, HitRow> rows = new HashMap<>();
        records(visit, question, places, rows);
        sentences(visit, question, places, rows);
        List<HitRow> ordered = new ArrayList<>();
        for (Search.Place place : places) {
            HitRow row = rows.get(place.number());
            if (row != null) {
                ordered.add(row);
            }
        }
        return ordered;
    }

    private static void records(Visit visit, Question question, List<Search.Place> places, Map<Long, HitRow> rows) {
        List<Long> numbers = numbers(places, false);
        if (numbers.isEmpty()) {
            return;
        }
        visit.ledger().records().numbered(numbers, (entry, sentence) -> {
            if (visit.knows(entry.document())) {
                rows.put(
                        entry.seq() * 2,
                        new HitRow(
                                entry.id(),
                                entry.type(),
                                entry.facets().section(),
                                visit.holding(entry.document()),
                                new Stands(
                                        entry.anchor().start(), entry.anchor().end()),
                                marked(question, sentence, entry.anchor().text()),
                                Around.NOTHING));
            }
        });
    }

    /// A record is marked in its sentence where what was searched for stands in its own words.
    private static Snippet marked(Question question, String sentence, String words) {
        List<Span> inSentence = Marks.of(question, sentence);
        boolean isOfSentence = sentence.contains(words)
                && !(inSentence.isEmpty() && !question.required().isEmpty());
        return isOfSentence
                ? Snippet.of(sentence, inSentence, LONGEST)
                : Snippet.of(words, Marks.of(question, words), LONGEST);
    }

    private static void sentences(Visit visit, Question question, List<Search.Place> places, Map<Long, HitRow> rows) {
        List<Long> numbers = numbers(places, true);
        if (numbers.isEmpty()) {
            return;
        }
        Map<Long, Records.Sentence> read = new HashMap<>();
        List<Long> withNeighbours = numbers.stream()
                .flatMap(number -> Stream.of(number - 1, number, number + 1))
                .distinct()
                .toList();
        visit.ledger().records().sentences(withNeighbours, sentence -> read.put(sentence.seq(), sentence));
        for (Long number : numbers) {
            Records.Sentence sentence = read.get(number);
            if (sentence != null && visit.knows(sentence.document())) {
                rows.put(
                        sentence.seq() * 2 + 1,
                        new HitRow(
                                "",
                                What.SENTENCE,
                                "",
                                visit.holding(sentence.document()),
                                new Stands(sentence.start(), sentence.end()),
                                Snippet.of(sentence.words(), Marks.of(question, sentence.words()), LONGEST),
                                around(sentence, read)));
            }
        }
    }

    private static Around around(Records.Sentence sentence, Map<Long, Records.Sentence> read) {
        String before = neighbour(sentence, read.get(sentence.seq() - 1));
        String after = neighbour(sentence, read.get(sentence.seq() + 1));
        return new Around(
                before.codePointCount(0, before.length()) > NEAR
                        ? "…" + before.substring(before.offsetByCodePoints(before.length(), -NEAR))
                        : before,
                after.codePointCount(0, after.length()) > NEAR
                        ? after.substring(0, after.offsetByCodePoints(0, NEAR)) + "…"
                        : after);
    }

    private static String neighbour(Records.Sentence sentence, Records.@Nullable Sentence other) {
        return other == null || other.document() != sentence.document()
                ? ""
                : other.words().strip();
    }

    private static List<Long> numbers(List<Search.Place> places, boolean ofSentences) {
        return places.stream()
                .map(Search.Place::number)
                .filter(number -> Passage.isSentence(number) == ofSentences)
                .map(Passage::seq)
                .toList();
    }

    public boolean isRecord() {
        return !id.isEmpty();
    }

    /// Where the reader shows it. 例: `/reports/12#812-830`.
    public String place() {
        return "/reports/" + holding.document() + "#" + (isRecord() ? id : stands.start() + "-" + stands.end());
    }
}
