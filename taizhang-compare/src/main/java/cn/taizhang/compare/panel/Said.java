package cn.taizhang.compare.panel;

import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One report and what it says about one indicator.
///
/// 例: of 云汀市 2024 and `gdp`: the target 6 %, the result 5.8 %, the level 900亿元.
///
/// - Facts without a number (与经济增长同步) are no statements.
public record Said(PanelReport report, List<Statement> statements) {

    private static final String ENDS = "。!?\n";

    public Said {
        statements = List.copyOf(statements);
    }

    /// What a reading says about the indicator with this id; `source` is the file it came from.
    public static Said of(Reading reading, String source, String indicator) {
        Map<String, Role> roles = roles(reading);
        return new Said(
                report(reading.report(), source),
                reading.entries(Fact.class)
                        .filter(fact -> fact.measure().indicatorId().equals(indicator))
                        .flatMap(fact -> statement(reading, fact, roles))
                        .toList());
    }

    /// The roles of the sections of a reading, by path.
    public static Map<String, Role> roles(Reading reading) {
        return reading.entries(Section.class)
                .collect(Collectors.toMap(Section::path, Section::role, (first, second) -> first));
    }

    /// The report as a panel knows it; `source` is the file it came from.
    public static PanelReport report(Report report, String source) {
        Report.Issuer issuer = report.issuer();
        return new PanelReport(
                report.id().value(),
                source,
                new PanelReport.Place(issuer.name(), issuer.code(), issuer.level(), issuer.series()),
                report.year());
    }

    /// The statement of a fact, none of one without a number.
    public static Stream<Statement> statement(Reading reading, Fact fact, Map<String, Role> roles) {
        return switch (fact.quantity()) {
            case Quantity.Amount amount -> Stream.of(statement(reading, fact, roles, amount.number(), size(amount)));
            case Quantity.Range range -> Stream.of(statement(reading, fact, roles, range.number(), size(range)));
            case Quantity.Words words -> Stream.empty();
        };
    }

    private static Statement.Size size(Quantity.Amount amount) {
        return new Statement.Size(
                amount.kind(),
                amount.value(),
                amount.value(),
                amount.unit(),
                amount.bound(),
                amount.boundWord(),
                amount.base());
    }

    private static Statement.Size size(Quantity.Range range) {
        return new Statement.Size(
                range.kind(), range.value(), range.valueHigh(), range.unit(), Quantity.Bound.RANGE, "", range.base());
    }

    private static Statement statement(
            Reading reading, Fact fact, Map<String, Role> roles, Evidence number, Statement.Size size) {
        Evidence clause = fact.evidence();
        String section = fact.basis().section();
        return new Statement(
                fact.id().value(),
                reading.report().id().value(),
                size,
                fact.status(),
                new Statement.Years(fact.period().from(), fact.period().to()),
                fact.scope(),
                new Statement.Hedge(fact.hedge().force(), fact.hedge().word()),
                new Statement.Where(section, roles.getOrDefault(section, Role.OPENING), clause.start(), clause.end()),
                words(reading.document().text(), fact, number),
                fact.basis().confidence());
    }

    private static Statement.Words words(String text, Fact fact, Evidence number) {
        Span span = number.span();
        int from = span.start();
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = span.end();
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return new Statement.Words(
                fact.measure().wording(),
                fact.evidence().quote(),
                text.substring(from, span.start()),
                text.substring(span.start(), span.end()),
                text.substring(span.end(), Math.min(text.length(), to + 1)));
    }
}
