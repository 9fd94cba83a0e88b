package cn.taizhang.compare.panel;

import cn.taizhang.compare.panel.PanelRow.Pick;
import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.record.Fact.Hedge.Force;
import cn.taizhang.rules.panel.PanelCue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Chooses, from all that many reports say about one indicator, one row a place and year.
///
/// 例: the reports of 云汀市 for 2024 and 2025 give two rows; the result of 2024 is what the report of 2025 says.
///
/// - One row for each place and year of which a report is known, whether or not it says anything.
/// - The same rows whatever the order of reports and statements; rows are in the order of place code and year.
/// - Of several reports of one place and year the one that fills more of target and actual gives the row, then the one
///   with the smaller id.
public final class Panel {

    private final Question question;
    private final Clues clues;

    public Panel(Question question, CueBook<PanelCue> words) {
        this.question = question;
        this.clues = new Clues(words);
    }

    /// A row without what later reports say.
    private record Own(PanelReport report, Pick target, Pick stretch, Pick actual) {

        int filled() {
            return filled(target) + filled(actual);
        }

        private static int filled(Pick pick) {
            return pick instanceof Pick.Chosen ? 1 : 0;
        }
    }

    private record Key(String place, int year) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int places = place.compareTo(other.place);
            return places != 0 ? places : Integer.compare(year, other.year);
        }
    }

    /// What a report says of the year before its own: the statement that a row would take.
    public Pick actual(PanelReport report, List<Statement> said) {
        return first(candidates(report, said, Candidate.Cell.ACTUAL));
    }

    /// What a report aims at for its own year: the statement that a row would take.
    public Pick target(PanelReport report, List<Statement> said) {
        return first(candidates(report, said, Candidate.Cell.TARGET));
    }

    /// The rows of these reports.
    public List<PanelRow> rows(Collection<PanelReport> reports, Collection<Statement> statements) {
        Map<String, List<Statement>> said = new HashMap<>();
        statements.forEach(each ->
                said.computeIfAbsent(each.report(), id -> new ArrayList<>()).add(each));
        Map<Key, List<Own>> byYear = new TreeMap<>();
        for (PanelReport report : reports) {
            if (report.isPlaced()) {
                byYear.computeIfAbsent(new Key(report.place().key(), report.year()), key -> new ArrayList<>())
                        .add(own(report, said.getOrDefault(report.id(), List.of())));
            }
        }
        Map<Key, Own> best = new HashMap<>();
        byYear.forEach((key, variants) -> best.put(key, best(variants)));
        List<PanelRow> rows = new ArrayList<>();
        byYear.forEach((key, variants) -> rows.add(row(best(variants), variants.size(), result(best, key))));
        return rows;
    }

    private static PanelRow row(Own own, int reports, Pick result) {
        return new PanelRow(own.report(), reports, own.target(), own.stretch(), own.actual(), result);
    }

    private static Pick result(Map<Key, Own> best, Key key) {
        Own next = best.get(new Key(key.place(), key.year() + 1));
        return next == null ? PanelRow.NOTHING : next.actual();
    }

    private static Own best(List<Own> variants) {
        return variants.stream()
                .min(Comparator.comparing((Own own) -> -own.filled())
                        .thenComparing(own -> own.report().id()))
                .orElseThrow();
    }

    private Own own(PanelReport report, List<Statement> said) {
        List<Candidate> targets = candidates(report, said, Candidate.Cell.TARGET);
        List<Candidate> actuals = candidates(report, said, Candidate.Cell.ACTUAL);
        Optional<Candidate> stretch = targets.stream()
                .filter(candidate -> goesFurther(candidate, targets.getFirst()))
                .findFirst();
        return new Own(report, first(targets), stretch.map(Panel::pick).orElse(PanelRow.NOTHING), first(actuals));
    }

    private List<Candidate> candidates(PanelReport report, List<Statement> said, Candidate.Cell cell) {
        return said.stream()
                .map(each -> new Candidate(
                        each,
                        report,
                        cell,
                        question,
                        clues.of(each.words(), report.place().level())))
                .filter(Panel::isFit)
                .sorted(Preference.order())
                .toList();
    }

    private static boolean isFit(Candidate candidate) {
        for (Veto veto : Veto.values()) {
            if (veto.holds(candidate)) {
                return false;
            }
        }
        return true;
    }

    private static Pick first(List<Candidate> candidates) {
        return candidates.isEmpty() ? PanelRow.NOTHING : pick(candidates.getFirst());
    }

    private static Pick pick(Candidate candidate) {
        return new Pick.Chosen(candidate.statement(), candidate.report());
    }

    /// 「增长8%,力争9%」: a second aim in the same sentence, hedged where the first is not, and further in its direction.
    private static boolean goesFurther(Candidate candidate, Candidate first) {
        Statement second = candidate.statement();
        Statement aim = first.statement();
        BigDecimal value = aim.size().high();
        return second.hedge().force() == Force.STRIVE
                && aim.hedge().force() != Force.STRIVE
                && second.words().sentence().equals(aim.words().sentence())
                && second.size().unit().equals(aim.size().unit())
                && second.size().value().abs().compareTo(value.abs()) > 0
                && second.size().value().signum() == value.signum();
    }
}
