package cn.taizhang.web.breakdown;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.breakdown.BreakDown;
import cn.taizhang.delivery.breakdown.Drafted;
import cn.taizhang.delivery.breakdown.Treatment;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.delivery.task.Aim;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.table.sheet.SheetRow;
import cn.taizhang.web.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A sheet that came back, as lines of a breakdown; what is wrong is told with row and column.
///
/// 例: row 12, 牵头单位 市某局: 「第 12 行“牵头单位”:组织机构中没有在用的单位 市某局」.
final class SheetBack {

    private static final Set<String> PLAIN = Set.of(
            "title", "leader", "force", "due", "measure", "target", "unit", "goals", "duties", "steps", "reason");

    private final Plan plan;
    private final Organisation organisation;
    private final Map<String, Promise> promises;
    private final List<Refused> faults = new ArrayList<>();

    SheetBack(Plan plan, Organisation organisation) {
        this.plan = plan;
        this.organisation = organisation;
        this.promises = plan.promises().stream()
                .collect(Collectors.toMap(promise -> promise.entry().id(), promise -> promise));
    }

    /// What is wrong so far.
    List<Refused> faults() {
        return faults;
    }

    List<BreakDown.Line> lines(List<SheetRow> rows, Words words) {
        List<BreakDown.Line> lines = new ArrayList<>();
        for (SheetRow row : rows) {
            Promise promise = promises.get(row.cell("record"));
            if (promise == null) {
                fault(row, "record", "breakdown.sheet.record");
                continue;
            }
            Optional<Treatment> treatment = Treatment.called(row.cell("treatment"));
            if (treatment.isEmpty()) {
                fault(row, "treatment", "breakdown.sheet.treatment");
            } else if (treatment.get() != Treatment.LEFT) {
                lines.add(line(row, promise, treatment.get(), words));
            }
        }
        return lines;
    }

    private BreakDown.Line line(SheetRow row, Promise promise, Treatment treatment, Words words) {
        Map<String, String> fields = new TreeMap<>();
        if (treatment == Treatment.TASK && row.cell("task").isEmpty()) {
            Drafted drafted = Drafted.of(promise.entry(), promise.facts(), plan.year(), organisation);
            fields.putAll(drafted.fields().values());
        }
        if (treatment == Treatment.TASK) {
            PLAIN.stream().filter(name -> !name.equals("reason")).forEach(name -> fields.put(name, row.cell(name)));
            fields.put("lead", unit(row, "lead", row.cell("lead")));
            fields.put("helpers", Fields.joined(units(row, "helpers")));
            choice(row, fields, "proof", word -> Aim.Proof.called(word).map(Enum::name));
            choice(row, fields, "tier", word -> Tier.called(word).map(Enum::name));
        } else {
            fields.put("reason", row.cell("reason"));
        }
        String task = treatment == Treatment.ASIDE ? "" : row.cell("task");
        return new BreakDown.Line(
                words.say("breakdown.sheet.row", row.number()),
                treatment,
                promise.entry().id(),
                task,
                Fields.of(fields),
                units(row, "each"));
    }

    private List<String> units(SheetRow row, String column) {
        return List.of(row.cell(column).split("[、,,;;\\n]")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> unit(row, column, name))
                .toList();
    }

    private String unit(SheetRow row, String column, String name) {
        if (name.isEmpty()) {
            return "";
        }
        Optional<Unit> unit = organisation.called(name);
        if (unit.isEmpty()) {
            faults.add(new Refused("breakdown.sheet.unit", row.number(), SheetColumns.heading(column), name));
        }
        return unit.map(Unit::code).orElse(name);
    }

    private void choice(
            SheetRow row, Map<String, String> fields, String name, Function<String, Optional<String>> called) {
        String word = row.cell(name);
        if (!word.isEmpty()) {
            called.apply(word)
                    .ifPresentOrElse(code -> fields.put(name, code), () -> fault(row, name, "breakdown.sheet.choice"));
        }
    }

    private void fault(SheetRow row, String column, String key) {
        faults.add(new Refused(key, row.number(), SheetColumns.heading(column), row.cell(column)));
    }
}
