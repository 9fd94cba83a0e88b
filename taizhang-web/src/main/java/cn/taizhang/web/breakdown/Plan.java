package cn.taizhang.web.breakdown;

import cn.taizhang.delivery.breakdown.Treatment;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Tasks.Aside;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Current;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.web.visit.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The promises of one report with what became of each, and its sections with how many are left in each.
///
/// 例: 云汀市2025: 242 promises, 112 立项, 20 并入, 100 不立项, 10 left.
///
/// - A promise is a commitment or a livelihood item that is still to come; what was struck out or vanished is none.
public record Plan(Holding holding, List<Promise> promises, List<Section> sections) {

    /// A section with how many promises it has, and how many are left.
    public record Section(String path, String heading, int level, long all, long left) {}

    public Plan {
        promises = List.copyOf(promises);
        sections = List.copyOf(sections);
    }

    static Plan of(Visit visit, Bureau bureau, Holding holding) {
        List<Posted> standing = Current.of(visit.ledger().database(), holding.document()).stream()
                .filter(entry -> entry.act() != Act.VANISHED && entry.act() != Act.REJECTED && entry.act() != Act.LOST)
                .toList();
        Map<String, Posted> byId = new HashMap<>();
        standing.forEach(entry -> byId.put(entry.id(), entry));
        List<Promise> promises = standing.stream()
                .filter(Plan::isPromise)
                .sorted((a, b) -> Integer.compare(a.anchor().start(), b.anchor().start()))
                .map(entry -> promise(bureau, entry, byId))
                .toList();
        List<Section> sections = new ArrayList<>();
        for (Posted entry : standing) {
            if (entry.type().equals("section")) {
                section(entry, promises, sections);
            }
        }
        return new Plan(holding, promises, sections);
    }

    private static boolean isPromise(Posted entry) {
        return (entry.type().equals("commitment") || entry.type().equals("livelihood"))
                && entry.facets().status().equals("target");
    }

    private static Promise promise(Bureau bureau, Posted entry, Map<String, Posted> byId) {
        List<Posted> facts = RecordJson.values(entry.payload(), "facts").stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .toList();
        return new Promise(
                entry,
                facts,
                bureau.tasks().answering(entry.id()),
                bureau.tasks().aside(entry.id()).map(Aside::reason).orElse(""));
    }

    private static void section(Posted entry, List<Promise> promises, List<Section> sections) {
        String path = RecordJson.value(entry.payload(), "path");
        List<Promise> within = promises.stream()
                .filter(promise -> isWithin(promise.entry().facets().section(), path))
                .toList();
        if (!within.isEmpty()) {
            sections.add(new Section(
                    path,
                    RecordJson.value(entry.payload(), "heading"),
                    Integer.parseInt(RecordJson.value(entry.payload(), "level")),
                    within.size(),
                    within.stream().filter(Promise::isLeft).count()));
        }
    }

    private static boolean isWithin(String section, String path) {
        return section.equals(path) || section.startsWith(path + "/");
    }

    List<Promise> in(String path, boolean onlyLeft) {
        return promises.stream()
                .filter(promise ->
                        path.isEmpty() || isWithin(promise.entry().facets().section(), path))
                .filter(promise -> !onlyLeft || promise.isLeft())
                .toList();
    }

    public long count(Treatment treatment) {
        return promises.stream()
                .filter(promise -> promise.treatment() == treatment)
                .count();
    }

    public int year() {
        return holding.head().year();
    }
}
