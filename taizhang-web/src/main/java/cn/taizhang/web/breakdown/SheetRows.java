package cn.taizhang.web.breakdown;

import cn.taizhang.delivery.breakdown.Drafted;
import cn.taizhang.delivery.breakdown.Treatment;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Proposal;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.task.Aim;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.table.Cell;
import cn.taizhang.web.page.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The promises of a plan as rows for Excel: what was decided, and for what is left what the words themselves tell.
record SheetRows(Plan plan, Organisation organisation, Words words) {

    List<Cell> cells(Promise promise) {
        Map<String, String> known = new TreeMap<>(fields(promise));
        known.put("record", promise.entry().id());
        known.put("section", promise.entry().facets().section());
        known.put("quote", promise.words());
        known.put(
                "testability",
                promise.testability().isEmpty() ? "" : words.say("breakdown.grade." + promise.testability()));
        known.put(
                "treatment",
                promise.isLeft() || promise.tasks().isEmpty() && promise.elsewhere()
                        ? ""
                        : words.of(promise.treatment().words()));
        known.put(
                "task",
                promise.tasks().isEmpty() ? "" : promise.tasks().getFirst().id());
        known.put("reason", promise.why());
        return SheetColumns.TABLE.names().stream()
                .map(name -> Cell.text(known.getOrDefault(name, "")))
                .toList();
    }

    private Map<String, String> fields(Promise promise) {
        Drafted drafted = Drafted.of(promise.entry(), promise.facts(), plan.year(), organisation);
        Map<String, String> fields = new TreeMap<>(
                promise.tasks().isEmpty()
                        ? drafted.fields().values()
                        : Proposal.fields(promise.tasks().getFirst()));
        named(fields, "lead");
        named(fields, "helpers");
        fields.computeIfPresent(
                "proof", (_, code) -> words.of(Aim.Proof.valueOf(code).words()));
        fields.computeIfPresent("tier", (_, code) -> words.of(Tier.valueOf(code).words()));
        if (promise.treatment() == Treatment.LEFT) {
            fields.put("each", drafted.each().stream().map(organisation::name).collect(Collectors.joining("、")));
        }
        return fields;
    }

    private void named(Map<String, String> fields, String name) {
        fields.computeIfPresent(
                name,
                (_, codes) ->
                        Fields.lines(codes).stream().map(organisation::name).collect(Collectors.joining("、")));
    }
}
