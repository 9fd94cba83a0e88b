package cn.taizhang.web.project;

import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Recorded;
import cn.taizhang.table.Cell;
import cn.taizhang.web.entry.Values;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// What a project of a report says for a project of the office.
///
/// 例: 启衡机器人减速器产业园, 「总投资18.6亿元的启衡机器人减速器产业园全面达产」, total 186000 万元.
///
/// - The total is that of a figure that names the project and says 总投资; the other figures are shown in words.
public record FromRecord(String record, String name, String quote, String where, String total, List<String> figures) {

    static final FromRecord NONE = new FromRecord("", "", "", "", "", List.of());

    private static final String TYPE = "project";
    private static final BigDecimal WAN = new BigDecimal(10_000);

    public FromRecord {
        figures = List.copyOf(figures);
    }

    static FromRecord of(Visit visit, String id, Words words) {
        List<Recorded> told = visit.ledger().records().told(id);
        if (told.isEmpty() || !told.getLast().entry().type().equals(TYPE)) {
            throw new Absent("record", id);
        }
        Posted entry = told.getLast().entry();
        if (!visit.knows(entry.document())) {
            throw new Absent("record", id);
        }
        Holding holding = visit.holding(entry.document());
        Values values = Values.of(entry);
        String total = "";
        List<String> figures = new ArrayList<>();
        if (values.cell("facts") instanceof Cell.Texts(List<String> facts)) {
            for (String fact : facts) {
                List<Recorded> figure = visit.ledger().records().told(fact);
                if (!figure.isEmpty()) {
                    Values said = Values.of(figure.getLast().entry());
                    figures.add(said.word("indicator") + " " + said.shown("value", words) + said.word("unit"));
                    total = total.isEmpty() ? total(said, values.word("name")) : total;
                }
            }
        }
        return new FromRecord(
                id,
                values.word("name"),
                entry.anchor().text().isEmpty()
                        ? entry.anchor().quote()
                        : entry.anchor().text(),
                words.say(
                        "projects.where",
                        holding.head().place(),
                        holding.head().year(),
                        entry.facets().section()),
                total,
                figures);
    }

    private static String total(Values fact, String name) {
        String indicator = fact.word("indicator");
        boolean said = indicator.contains("总投资") && (indicator.startsWith(name) || indicator.equals("总投资"));
        return said && fact.word("baseUnit").equals("元") && fact.cell("baseValue") instanceof Cell.Number(var yuan)
                ? yuan.divide(WAN, 2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
                : "";
    }
}
