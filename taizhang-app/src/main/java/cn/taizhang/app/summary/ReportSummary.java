package cn.taizhang.app.summary;

import cn.taizhang.app.console.Messages;
import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Commitment.Testability.Grade;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Honour;
import cn.taizhang.core.record.Livelihood;
import cn.taizhang.core.record.Problem;
import cn.taizhang.core.record.Project;
import cn.taizhang.core.record.Quantity;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.record.Term;
import cn.taizhang.table.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The summary of one report for a person at a terminal.
///
/// 例: 「云川市 · 地级 · 2024年」, what it holds, its expected targets, last year's results, and what was left
/// unread.
final class ReportSummary {

    private static final String INDENT = "  ";
    private static final int RESULTS = 12;
    private static final int LISTED = 8;
    private static final Set<Remark.Code> COUNTED =
            EnumSet.of(Remark.Code.EXCLUDED, Remark.Code.UNREAD, Remark.Code.CHROME);

    private final Messages messages;
    private final int width;
    private final ReadPart.Whole part;
    private final Counts counts;
    private final SizeWording sizes;
    private final List<String> lines = new ArrayList<>();

    ReportSummary(Messages messages, int width, ReadPart.Whole part) {
        this.messages = messages;
        this.width = width;
        this.part = part;
        this.counts = new Counts(part.entries());
        this.sizes = new SizeWording(messages);
    }

    List<String> lines(String file) {
        head(file);
        counts();
        targets();
        results();
        projects();
        listed("summary.livelihood", items());
        listed(
                "summary.honours",
                counts.all(Honour.class).map(ReportSummary::honour).toList());
        listed(
                "summary.problems",
                counts.all(Problem.class).map(Problem::wording).toList());
        accounting();
        return lines;
    }

    private void head(String file) {
        Report report = part.report();
        String place = report.issuer().name().isEmpty()
                ? messages.say("summary.unknown")
                : report.issuer().name();
        String year = report.hasYear() ? messages.say("summary.year", report.year()) : messages.say("summary.noyear");
        String level = messages.say("level." + Words.of(report.issuer().level()));
        Report.Occasion occasion = report.occasion();
        lines.add(joined(" · ", place, year, level, occasion.session(), occasion.date(), occasion.speaker()));
        lines.add(Width.cut(INDENT + joined(" · ", file, occasion.title()), width));
    }

    private void counts() {
        lines.add(INDENT
                + messages.say(
                        "summary.counts",
                        counts.of(Section.class),
                        counts.of(Fact.class),
                        counts.of(Project.class),
                        counts.of(Livelihood.class),
                        counts.of(Honour.class),
                        counts.of(Problem.class),
                        counts.of(Term.class)));
        lines.add(INDENT
                + messages.say(
                        "summary.promises",
                        counts.of(Commitment.class),
                        counts.promises(Grade.QUANTIFIED),
                        counts.promises(Grade.VERIFIABLE),
                        counts.promises(Grade.VAGUE),
                        counts.promises(Grade.NOT_A_PROMISE)));
    }

    private void targets() {
        Set<String> paths = paths(Section.Role.TARGETS);
        TextTable table = table("column.indicator", "column.target", "column.hedge", "column.text");
        counts.all(Fact.class)
                .filter(fact -> fact.status() == Fact.Status.TARGET
                        && paths.contains(fact.basis().section()))
                .forEach(fact -> table.row(
                        fact.measure().wording(),
                        sizes.of(fact.quantity()),
                        fact.hedge().word(),
                        fact.evidence().text()));
        show("summary.targets", table);
    }

    private void results() {
        Set<String> paths = paths(Section.Role.REVIEW);
        Set<String> seen = new HashSet<>();
        TextTable table = table("column.indicator", "column.result", "column.status", "column.text");
        counts.all(Fact.class)
                .filter(fact -> fact.status() != Fact.Status.TARGET
                        && paths.contains(fact.basis().section()))
                .filter(fact ->
                        !fact.measure().indicatorId().isEmpty() && fact.scope().isEmpty())
                .filter(fact ->
                        seen.add(fact.measure().indicatorId() + fact.quantity().kind()))
                .limit(RESULTS)
                .forEach(fact -> table.row(
                        fact.measure().wording(),
                        sizes.of(fact.quantity()),
                        messages.say("status." + Words.of(fact.status())),
                        fact.evidence().text()));
        show("summary.results", table);
    }

    private void projects() {
        Map<RecordId, Fact> facts = new HashMap<>();
        counts.all(Fact.class).forEach(fact -> facts.put(fact.id(), fact));
        TextTable table = table("column.project", "column.stage", "column.money");
        counts.all(Project.class)
                .limit(LISTED)
                .forEach(project -> table.row(project.name(), project.stageWord(), money(project, facts)));
        show("summary.projects", table);
    }

    private String money(Project project, Map<RecordId, Fact> facts) {
        return project.facts().stream()
                .flatMap(id -> Stream.ofNullable(facts.get(id)))
                .filter(fact -> fact.quantity().kind() == Quantity.Kind.INVESTMENT)
                .map(fact -> sizes.of(fact.quantity()))
                .collect(Collectors.joining(" "));
    }

    private List<String> items() {
        return counts.all(Livelihood.class)
                .map(item -> item.ordinal() + ". " + item.wording())
                .toList();
    }

    private static String honour(Honour honour) {
        return joined(" · ", honour.field(), honour.title(), honour.grantor());
    }

    private void accounting() {
        lines.add("");
        lines.add(INDENT
                + messages.say(
                        "summary.accounting",
                        counts.numbersRead(),
                        counts.remarks(Remark.Code.EXCLUDED),
                        counts.remarks(Remark.Code.UNREAD)));
        if (counts.remarks(Remark.Code.CHROME) > 0) {
            lines.add(INDENT + messages.say("summary.chrome", counts.remarks(Remark.Code.CHROME)));
        }
        counts.all(Remark.class)
                .filter(remark -> !COUNTED.contains(remark.code()))
                .map(remark -> messages.say("remark." + Words.of(remark.code())) + " " + remark.detail())
                .limit(LISTED)
                .forEach(line -> lines.add(Width.cut(INDENT + line, width)));
    }

    private Set<String> paths(Section.Role role) {
        return counts.all(Section.class)
                .filter(section -> section.role() == role)
                .map(Section::path)
                .collect(Collectors.toSet());
    }

    private TextTable table(String... keys) {
        return new TextTable(Stream.of(keys).map(key -> messages.say(key)).toList());
    }

    private void show(String title, TextTable table) {
        if (!table.isEmpty()) {
            lines.add("");
            lines.add(INDENT + messages.say(title));
            lines.addAll(table.lines(INDENT + INDENT, width));
        }
    }

    private void listed(String title, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(INDENT + messages.say(title));
        items.stream()
                .limit(title.equals("summary.livelihood") ? items.size() : LISTED)
                .map(item -> Width.cut(INDENT + INDENT + item, width))
                .forEach(lines::add);
    }

    private static String joined(String separator, String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(separator));
    }
}
