package cn.taizhang.ledger.posting;

import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Honour;
import cn.taizhang.core.record.Livelihood;
import cn.taizhang.core.record.Problem;
import cn.taizhang.core.record.Project;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.record.Term;
import cn.taizhang.ledger.entry.Facets;
import cn.taizhang.table.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says by what the records of one part can be filtered.
///
/// - The role of a record is that of the section it stands in.
final class FacetReading {

    private final Map<String, String> roles = new HashMap<>();

    FacetReading(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry instanceof Section section) {
                roles.put(section.path(), Words.of(section.role()));
            }
        }
    }

    Facets of(Entry entry) {
        return switch (entry) {
            case Report _, Term _ -> plain("", "", "", "");
            case Section section -> section(section);
            case Fact fact -> fact(fact);
            case Commitment promise ->
                new Facets(
                        promise.section(),
                        role(promise.section()),
                        "",
                        Words.of(promise.act().stage()),
                        "target",
                        Words.of(promise.testability().grade()),
                        0,
                        0,
                        Facets.UNSTATED);
            case Project project -> plain(project.section(), Words.of(project.stage()), Words.of(project.status()), "");
            case Livelihood item -> plain(item.section(), "", Words.of(item.status()), "");
            case Honour honour -> plain(honour.section(), "", Words.of(honour.status()), "");
            case Problem problem -> plain(problem.section(), "", "", "");
            case Remark remark -> plain("", Words.of(remark.code()), "", "");
        };
    }

    private Facets section(Section section) {
        return new Facets(
                section.path(),
                Words.of(section.role()),
                "",
                "",
                "",
                "",
                section.from(),
                section.to(),
                Facets.UNSTATED);
    }

    private Facets fact(Fact fact) {
        Quantity quantity = fact.quantity();
        return new Facets(
                fact.basis().section(),
                role(fact.basis().section()),
                fact.measure().indicatorId(),
                Words.of(quantity.kind()),
                Words.of(fact.status()),
                "",
                fact.period().from(),
                fact.period().to(),
                fact.basis().confidence());
    }

    private Facets plain(String section, String kind, String status, String testability) {
        return new Facets(section, role(section), "", kind, status, testability, 0, 0, Facets.UNSTATED);
    }

    private String role(String section) {
        return roles.getOrDefault(section, "");
    }
}
