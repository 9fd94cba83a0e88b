package cn.taizhang.bench.planted.run;

import cn.taizhang.bench.planted.Family;
import cn.taizhang.bench.planted.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The table of what was planted and found, by family and wording.
///
/// 例: `SUM of-which 5 planted, 5 found, 5 of its family, 0 false alarms`.
final class Table {

    private static final String LINE = "%-12s %-22s %8s %6s %7s %10s %13s";

    static List<String> of(List<Outcome> outcomes) {
        List<String> lines = new ArrayList<>();
        lines.add(LINE.formatted("family", "wording", "planted", "found", "recall", "own family", "twins alarmed"));
        for (Family family : Family.values()) {
            List<Outcome> of = outcomes.stream()
                    .filter(outcome -> outcome.planting().wording().family() == family)
                    .toList();
            of.stream()
                    .map(outcome -> outcome.planting().wording())
                    .distinct()
                    .forEach(wording -> lines.add(row(family.name(), wording.name(), those(of, wording))));
            if (!of.isEmpty()) {
                lines.add(row(family.name(), "all", of));
            }
        }
        lines.add(row("all", "all", outcomes));
        return lines;
    }

    private static List<Outcome> those(List<Outcome> outcomes, Wording wording) {
        return outcomes.stream()
                .filter(outcome -> outcome.planting().wording().equals(wording))
                .toList();
    }

    private static String row(String family, String wording, List<Outcome> outcomes) {
        long found = outcomes.stream().filter(Outcome::isFound).count();
        long own = outcomes.stream().filter(Outcome::isOfItsFamily).count();
        long alarmed = outcomes.stream().filter(Outcome::alarmed).count();
        double recall = outcomes.isEmpty() ? 0 : 100.0 * found / outcomes.size();
        return LINE.formatted(
                family, wording, outcomes.size(), found, String.format(Locale.ROOT, "%.1f%%", recall), own, alarmed);
    }

    private Table() {}
}
