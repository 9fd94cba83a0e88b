package cn.taizhang.web.breakdown;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.breakdown.BreakDown;
import cn.taizhang.delivery.breakdown.Drafted;
import cn.taizhang.delivery.breakdown.Treatment;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a person chose to do with some promises, as lines of a breakdown.
///
/// 例: `together` of 「新建改扩建幼儿园6所」 and 「新增学位3000个」: one task that answers both.
///
/// - `lead` and `each` are stronger than what the words tell.
record Treating(Plan plan, Organisation organisation, String lead, List<String> each) {

    Treating {
        each = List.copyOf(each);
    }

    List<BreakDown.Line> lines(String action, Set<String> records, String task, String reason) {
        List<Promise> chosen = plan.promises().stream()
                .filter(promise -> records.contains(promise.entry().id()))
                .toList();
        if (chosen.isEmpty()) {
            throw new Refused("breakdown.none");
        }
        return switch (action) {
            case "each" -> chosen.stream().map(one -> fresh(List.of(one))).toList();
            case "together" -> List.of(fresh(chosen));
            case "into" ->
                chosen.stream()
                        .map(one -> line(Treatment.MERGED, one, task, Fields.NONE))
                        .toList();
            case "aside" -> chosen.stream().map(one -> aside(one, reason)).toList();
            default -> throw new Refused("fault.takes", "action", action, "each, together, into, aside");
        };
    }

    /// What cannot be checked and nobody has decided on.
    List<BreakDown.Line> vague(List<Promise> shown, String reason) {
        return shown.stream()
                .filter(promise -> promise.isLeft() && promise.isVague())
                .map(promise -> aside(promise, reason))
                .toList();
    }

    private static BreakDown.Line aside(Promise one, String reason) {
        return line(Treatment.ASIDE, one, "", Fields.of(Map.of("reason", reason)));
    }

    private static BreakDown.Line line(Treatment treatment, Promise one, String task, Fields fields) {
        return new BreakDown.Line("", treatment, one.entry().id(), task, fields, List.of());
    }

    private BreakDown.Line fresh(List<Promise> promises) {
        Promise first = promises.getFirst();
        Drafted drafted = Drafted.of(first.entry(), first.facts(), plan.year(), organisation);
        Map<String, String> fields = new TreeMap<>(drafted.fields().values());
        List<String> records =
                new ArrayList<>(promises.stream().map(one -> one.entry().id()).toList());
        fields.put("records", Fields.joined(records));
        if (promises.size() > 1) {
            fields.put(
                    "quote",
                    String.join("\n", promises.stream().map(Promise::words).toList()));
        }
        if (!lead.isEmpty()) {
            fields.put("lead", lead);
        }
        return new BreakDown.Line(
                "", Treatment.TASK, first.entry().id(), "", Fields.of(fields), each.isEmpty() ? drafted.each() : each);
    }
}
