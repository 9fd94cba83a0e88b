package cn.taizhang.web.motions;

import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Parameters;
import java.time.LocalDate;
import java.util.Set;

/// Which papers a request asks for.
///
/// 例: `kind=suggestion&state=assigned&unit=CGJ&late=true`.
public record MotionRequest(String kind, String state, String unit, boolean late, String words) {

    static MotionRequest of(Parameters parameters) {
        parameters.allowOnly(Set.of("kind", "state", "unit", "late", "q"));
        return new MotionRequest(
                parameters.text("kind"),
                parameters.text("state"),
                parameters.text("unit"),
                parameters.isYes("late"),
                parameters.text("q"));
    }

    boolean admits(Motion one, Set<String> units, LocalDate today) {
        return (kind.isEmpty() || Words.of(one.paper().kind()).equals(kind))
                && (state.isEmpty() || Words.of(one.stage()).equals(state))
                && (unit.isEmpty() || units.contains(one.duty().lead()))
                && (!late || one.isLate(today))
                && (words.isEmpty() || says(one));
    }

    private boolean says(Motion one) {
        return one.id().equalsIgnoreCase(words)
                || one.paper().number().equals(words)
                || one.paper().title().contains(words)
                || one.paper().text().contains(words)
                || one.paper().deputies().stream().anyMatch(name -> name.contains(words));
    }
}
