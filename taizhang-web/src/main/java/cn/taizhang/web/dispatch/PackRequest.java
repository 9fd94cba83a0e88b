package cn.taizhang.web.dispatch;

import cn.taizhang.delivery.dispatch.Pack.Asked;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.web.parameter.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// For which meeting a pack is asked for.
///
/// 例: `kind=month&unit=NP&from=2025-08-01`.
final class PackRequest {

    static final Set<String> NAMES = Set.of("kind", "unit", "from", "to");

    private static final List<String> KINDS = List.of("week", "month", "day");

    /// With at most so many lines in each part.
    static Asked of(Parameters parameters, int most) {
        LocalDate from = day(parameters, "from");
        LocalDate to = day(parameters, "to");
        if (!from.equals(Fields.NO_DATE) && !to.equals(Fields.NO_DATE) && to.isBefore(from)) {
            throw Parameters.wrong("to", to.toString(), "≥ " + from);
        }
        return new Asked(kind(parameters.choice("kind", KINDS)), parameters.text("unit"), from, to, most);
    }

    private static LocalDate day(Parameters parameters, String name) {
        return parameters.has(name) ? parameters.day(name) : Fields.NO_DATE;
    }

    static List<Rhythm> kinds() {
        return List.of(Rhythm.WEEKLY, Rhythm.MONTHLY, Rhythm.DAILY);
    }

    static Rhythm kind(String word) {
        return kinds().get(Math.max(0, KINDS.indexOf(word)));
    }

    static String word(Rhythm kind) {
        return KINDS.get(kinds().indexOf(kind));
    }

    private PackRequest() {}
}
