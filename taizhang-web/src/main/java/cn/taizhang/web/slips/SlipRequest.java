package cn.taizhang.web.slips;

import cn.taizhang.delivery.slip.Rung;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.slip.Standing;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Parameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Which slips a request asks for.
///
/// 例: `kind=supervision&open=true&late=true`: 督办单 that are not answered in time.
///
/// - `matter` is the id of a task or of a problem; empty for any.
public record SlipRequest(
        List<String> kinds,
        List<String> standings,
        String unit,
        String matter,
        boolean open,
        boolean late,
        String words,
        int page,
        int limit) {

    static final Set<String> NAMES = Set.of("kind", "state", "unit", "matter", "open", "late", "q", "page", "limit");

    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LAST_PAGE = 100_000;

    public SlipRequest {
        kinds = List.copyOf(kinds);
        standings = List.copyOf(standings);
    }

    static SlipRequest of(Parameters parameters) {
        parameters.allowOnly(NAMES);
        return new SlipRequest(
                parameters.some("kind", words(Rung.values())),
                parameters.some("state", words(Standing.values())),
                parameters.text("unit"),
                parameters.text("matter"),
                parameters.isYes("open"),
                parameters.isYes("late"),
                parameters.text("q"),
                parameters.whole("page", 1, 1, LAST_PAGE),
                parameters.whole("limit", USUAL, 1, MOST));
    }

    /// All of them on one page, for a file.
    SlipRequest whole() {
        return new SlipRequest(kinds, standings, unit, matter, open, late, words, 1, Integer.MAX_VALUE);
    }

    private static List<String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::of).toList();
    }

    /// Whether a slip is asked for, whatever its kind; `units` are those under the unit asked for.
    boolean admits(Set<String> units, Slip slip, LocalDate today) {
        return (standings.isEmpty() || standings.contains(Words.of(slip.standing())))
                && (unit.isEmpty() || units.contains(slip.unit()))
                && (matter.isEmpty()
                        || matter.equals(slip.matter().problem())
                        || slip.matter().tasks().contains(matter))
                && (!open || slip.standing().isOpen())
                && (!late || slip.isLate(today))
                && (words.isEmpty() || says(slip));
    }

    private boolean says(Slip slip) {
        return slip.id().equalsIgnoreCase(words)
                || slip.printed().contains(words)
                || slip.wording().reason().contains(words)
                || slip.matter().title().contains(words)
                || slip.matter().grounds().stream()
                        .anyMatch(ground ->
                                ground.title().contains(words) || ground.task().equalsIgnoreCase(words));
    }

    boolean admits(Rung rung) {
        return kinds.isEmpty() || kinds.contains(rung.code());
    }
}
