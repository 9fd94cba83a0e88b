package cn.taizhang.web.record;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.entry.Gist;
import cn.taizhang.web.entry.Values;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the reports of one place aim at for a year, and what they say was reached, on one indicator.
///
/// 例: 2024: 增长 6% 左右 from the report of 2024, 增长 5.8% from that of 2025.
///
/// - All that is said of the same kind and scope is there; none is chosen over another.
public record Year(int year, List<Value> targets, List<Value> results) {

    /// What one record says; `own` is that of the record that is looked at.
    public record Value(String id, String words, int report, boolean own) {}

    static List<Year> of(Visit visit, Posted entry, Holding holding, Words words) {
        if (!entry.type().equals("fact") || entry.facets().indicator().isEmpty()) {
            return List.of();
        }
        Map<Long, Holding> reports = reports(visit, holding);
        Map<Integer, Year> years = new TreeMap<>();
        String scope = Values.of(entry).word("scope");
        for (Posted one : visit.ledger().records().on(entry.facets().indicator(), reports.keySet())) {
            Values values = Values.of(one);
            boolean same = one.type().equals("fact")
                    && one.facets().kind().equals(entry.facets().kind())
                    && values.word("scope").equals(scope);
            Holding report = reports.get(one.document());
            if (same && report != null) {
                add(
                        years,
                        one,
                        report,
                        new Value(
                                one.id(),
                                Gist.size(values, words),
                                report.head().year(),
                                one.id().equals(entry.id())));
            }
        }
        return List.copyOf(years.values());
    }

    private static Map<Long, Holding> reports(Visit visit, Holding holding) {
        Map<Long, Holding> reports = new HashMap<>();
        if (holding.head().isKnown()) {
            visit.counted().stream()
                    .filter(one -> one.head().series().equals(holding.head().series()))
                    .forEach(one -> reports.put(one.document(), one));
        }
        reports.put(holding.document(), holding);
        return reports;
    }

    /// A figure of several years (五年累计) is none of one year.
    private static void add(Map<Integer, Year> years, Posted one, Holding report, Value value) {
        boolean target = one.facets().status().equals("target");
        int from = one.facets().from();
        int to = one.facets().to();
        int year = to > 0 ? to : report.head().year() - (target ? 0 : 1);
        if (from > 0 && from != to) {
            return;
        }
        Year row = years.computeIfAbsent(year, key -> new Year(key, new ArrayList<>(), new ArrayList<>()));
        List<Value> cell = target ? row.targets() : row.results();
        boolean told = cell.stream()
                .anyMatch(other ->
                        other.words().equals(value.words()) && other.report() == value.report() && !value.own());
        if (!told) {
            cell.add(value);
        }
    }
}
