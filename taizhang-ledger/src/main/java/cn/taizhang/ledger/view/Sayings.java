package cn.taizhang.ledger.view;

import cn.taizhang.compare.panel.PanelReport;
import cn.taizhang.compare.panel.Said;
import cn.taizhang.compare.panel.Statement;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Fact.Hedge.Force;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Anchor;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Records;
import cn.taizhang.table.Cell;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.table.record.RecordTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the reports of a ledger say about one indicator, as a panel takes it.
///
/// 例: for `gdp`, every report that counts, and under each its targets and results of GDP, corrections included.
///
/// - A report that says nothing is there all the same.
public final class Sayings {

    private static final List<String> NAMES = RecordTables.of("fact").names();

    public static List<Said> of(Ledger ledger, String indicator) {
        return of(ledger, indicator, ledger.holdings().counted());
    }

    /// What these reports say, of which it is known that they count.
    public static List<Said> of(Ledger ledger, String indicator, Collection<Holding> reports) {
        Map<Long, Holding> counted = new LinkedHashMap<>();
        reports.forEach(one -> counted.put(one.document(), one));
        Map<Long, List<Statement>> said = new LinkedHashMap<>();
        counted.keySet().forEach(document -> said.put(document, new ArrayList<>()));
        ledger.records().withSentences(new Records.Filter("fact", indicator), (entry, sentence) -> {
            Holding holding = counted.get(entry.document());
            if (holding != null && !entry.payload().isEmpty()) {
                Values values = new Values(entry.payload());
                if (!values.word("value").isEmpty()) {
                    said.getOrDefault(entry.document(), new ArrayList<>())
                            .add(statement(entry, sentence, values, holding));
                }
            }
        });
        List<Said> all = new ArrayList<>();
        counted.forEach(
                (document, holding) -> all.add(new Said(report(holding), said.getOrDefault(document, List.of()))));
        return all;
    }

    private static PanelReport report(Holding holding) {
        Holding.Head head = holding.head();
        return new PanelReport(
                holding.report(),
                holding.file().name(),
                new PanelReport.Place(head.place(), head.code(), constant(Level.class, head.level()), head.series()),
                head.year());
    }

    /// The columns of one fact by name.
    private record Values(List<String> words) {

        Values(String payload) {
            this(RecordJson.cells("fact", payload).stream().map(Cell::words).toList());
        }

        String word(String name) {
            return words.get(NAMES.indexOf(name));
        }

        BigDecimal number(String name) {
            return new BigDecimal(word(name));
        }

        int year(String name) {
            return word(name).isEmpty() ? 0 : Integer.parseInt(word(name));
        }
    }

    private static Statement statement(Posted entry, String sentence, Values values, Holding holding) {
        String role = entry.facets().role();
        String hedge = values.word("hedge");
        return new Statement(
                entry.id(),
                holding.report(),
                size(values),
                constant(Fact.Status.class, values.word("status")),
                new Statement.Years(values.year("from"), values.year("to")),
                values.word("scope"),
                new Statement.Hedge(
                        hedge.isEmpty() ? Force.NONE : constant(Force.class, hedge), values.word("hedgeWord")),
                new Statement.Where(
                        values.word("section"),
                        role.isEmpty() ? Role.OPENING : constant(Role.class, role),
                        entry.anchor().start(),
                        entry.anchor().end()),
                words(entry.anchor(), sentence, values),
                entry.facets().confidence());
    }

    private static Statement.Size size(Values values) {
        BigDecimal value = values.number("value");
        return new Statement.Size(
                constant(Quantity.Kind.class, values.word("kind")),
                value,
                values.word("valueHigh").isEmpty() ? value : values.number("valueHigh"),
                values.word("unit"),
                values.word("bound").isEmpty()
                        ? Quantity.Bound.EQ
                        : constant(Quantity.Bound.class, values.word("bound")),
                values.word("boundWord"),
                values.word("base"));
    }

    /// A record carried over to another edition may have no sentence: then its own words stand for it.
    private static Statement.Words words(Anchor anchor, String sentence, Values values) {
        String indicator = values.word("indicator");
        if (sentence.isEmpty()) {
            return new Statement.Words(indicator, anchor.quote(), anchor.text(), "", "");
        }
        Anchor.Within within = anchor.within();
        return new Statement.Words(
                indicator,
                anchor.quote(),
                sentence.substring(0, within.from()),
                sentence.substring(within.from(), within.to()),
                sentence.substring(within.to()));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    private Sayings() {}
}
