package cn.taizhang.web.slips;

import cn.taizhang.delivery.escalation.Suggestion;
import cn.taizhang.delivery.light.Lit;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.slip.Slip;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The slips that a person may see and asked for, the newest first, and what the ladder suggests to them.
///
/// - `counts` count by kind whatever kind was asked for; `suggested` is how many suggestions there are in all.
public record SlipList(
        List<Line> lines,
        Map<Rung, Integer> counts,
        int total,
        List<Suggested> suggestions,
        int suggested,
        List<Organisation.Placed> units,
        LocalDate today) {

    private static final int MOST_SUGGESTIONS = 20;

    /// A slip with the name of its unit.
    public record Line(Slip slip, String unit, boolean late) {}

    /// A suggestion with the name of its unit, and why its light is what it is.
    public record Suggested(Suggestion what, String unit, List<Lit.Reason> reasons) {
        public Suggested {
            reasons = List.copyOf(reasons);
        }

        static Suggested of(Bureau bureau, Suggestion what, LocalDate today) {
            List<Lit.Reason> reasons = bureau.tasks()
                    .find(what.matter())
                    .map(task -> bureau.lit(task, today).reasons())
                    .orElse(List.of());
            return new Suggested(what, bureau.organisation().name(what.unit()), reasons);
        }
    }

    public SlipList {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
        suggestions = List.copyOf(suggestions);
        units = List.copyOf(units);
    }

    static SlipList of(Bureau bureau, Actor actor, LocalDate today, SlipRequest request) {
        Set<String> under = bureau.organisation().under(Set.of(request.unit()));
        List<Slip> wanted = bureau.slips(actor).stream()
                .filter(slip -> request.admits(under, slip, today))
                .toList();
        Map<Rung, Integer> counts = new EnumMap<>(Rung.class);
        wanted.forEach(slip -> counts.merge(slip.rung(), 1, Integer::sum));
        List<Slip> shown = wanted.reversed().stream()
                .filter(slip -> request.admits(slip.rung()))
                .toList();
        List<Suggestion> suggestions = Suggestion.of(bureau, actor, today);
        return new SlipList(
                shown.stream()
                        .skip((request.page() - 1L) * request.limit())
                        .limit(request.limit())
                        .map(slip -> new Line(slip, bureau.organisation().name(slip.unit()), slip.isLate(today)))
                        .toList(),
                counts,
                shown.size(),
                suggestions.stream()
                        .limit(MOST_SUGGESTIONS)
                        .map(one -> Suggested.of(bureau, one, today))
                        .toList(),
                suggestions.size(),
                bureau.organisation().tree().stream()
                        .filter(placed -> bureau.answersFor(actor, placed.unit().code()))
                        .toList(),
                today);
    }

    public int count(Rung rung) {
        return counts.getOrDefault(rung, 0);
    }
}
