package cn.taizhang.web.motions;

import cn.taizhang.delivery.answering.Handled;
import cn.taizhang.delivery.motion.Kind;
import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.delivery.motion.Stage;
import cn.taizhang.delivery.motion.Tally;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Filtered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The papers that a person may see and asked for, and how many of them were answered, kind by kind.
public record MotionList(
        List<MotionLine> lines,
        List<Count> counts,
        List<Organisation.Placed> units,
        boolean office,
        int months,
        Address address,
        LocalDate today)
        implements Filtered {

    /// Of one kind, or of all where `kinds` is empty.
    public record Count(List<Kind> kinds, Tally tally) {

        public Count {
            kinds = List.copyOf(kinds);
        }

        /// A share with what it is of. 例: `97.2% (207/213)`; of nothing a dash.
        public static String share(int part, int whole) {
            return whole == 0 ? "–" : Math.round(part * 1000.0 / whole) / 10.0 + "% (" + part + "/" + whole + ")";
        }
    }

    public MotionList {
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
        units = List.copyOf(units);
    }

    static MotionList of(Bureau bureau, Actor actor, LocalDate today, MotionRequest asked, Address address) {
        Set<String> under = bureau.organisation().under(Set.of(asked.unit()));
        List<Motion> found = Handled.motions(bureau, actor).stream()
                .filter(one -> asked.admits(one, under, today))
                .toList();
        List<Count> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Motion> of =
                    found.stream().filter(one -> one.paper().kind() == kind).toList();
            if (!of.isEmpty()) {
                counts.add(new Count(List.of(kind), Tally.of(of, today)));
            }
        }
        counts.add(new Count(List.of(), Tally.of(found, today)));
        return new MotionList(
                found.stream().map(one -> MotionLine.of(bureau, one, today)).toList(),
                counts,
                bureau.units(actor),
                actor.isOffice(),
                bureau.motions().months(),
                address,
                today);
    }

    public List<Kind> kinds() {
        return Arrays.asList(Kind.values());
    }

    public List<Stage> stages() {
        return Arrays.asList(Stage.values());
    }
}
