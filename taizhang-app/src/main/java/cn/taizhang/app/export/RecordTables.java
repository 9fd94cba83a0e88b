package cn.taizhang.app.export;

import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Honour;
import cn.taizhang.core.record.Livelihood;
import cn.taizhang.core.record.Problem;
import cn.taizhang.core.record.Project;
import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.record.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of every record type, stated once for JSON lines, CSV and tables alike.
final class RecordTables {

    private static final RecordTable<Report> REPORT = new RecordTable<>(
            "report",
            Report.class,
            List.of(
                    Column.text("place", report -> report.issuer().name()),
                    Column.text("placeCode", report -> report.issuer().code()),
                    Column.of("level", report -> Cell.word(report.issuer().level())),
                    Column.text("parent", report -> report.issuer().parent()),
                    Column.of("year", report -> Cell.year(report.year())),
                    Column.text("title", report -> report.occasion().title()),
                    Column.text("date", report -> report.occasion().date()),
                    Column.text("session", report -> report.occasion().session()),
                    Column.text("speaker", report -> report.occasion().speaker())));

    private static final RecordTable<Section> SECTION = new RecordTable<>(
            "section",
            Section.class,
            List.of(
                    Column.of("level", section -> Cell.number(section.level())),
                    Column.text("path", Section::path),
                    Column.text("heading", Section::heading),
                    Column.of("role", section -> Cell.word(section.role())),
                    Column.of("from", section -> Cell.year(section.from())),
                    Column.of("to", section -> Cell.year(section.to())),
                    new Column<>(
                            "bodyStart",
                            (section, document) ->
                                    Cell.number(document.quote(section.body()).start())),
                    new Column<>(
                            "bodyEnd",
                            (section, document) ->
                                    Cell.number(document.quote(section.body()).end()))));

    private static final RecordTable<Commitment> COMMITMENT = new RecordTable<>(
            "commitment",
            Commitment.class,
            List.of(
                    Column.text("verb", commitment -> commitment.act().verb()),
                    Column.text("object", commitment -> commitment.act().object()),
                    Column.of("stage", commitment -> Cell.word(commitment.act().stage())),
                    Column.of("hedge", commitment -> FactColumns.hedge(commitment.hedge())),
                    Column.text("hedgeWord", commitment -> commitment.hedge().word()),
                    Column.text("deadline", Commitment::deadline),
                    Column.of(
                            "testability",
                            commitment -> Cell.word(commitment.testability().grade())),
                    Column.of(
                            "reason",
                            commitment -> reason(commitment.testability().reason())),
                    Column.text("section", Commitment::section),
                    Column.of("facts", commitment -> ids(commitment.facts()))));

    private static final RecordTable<Project> PROJECT = new RecordTable<>(
            "project",
            Project.class,
            List.of(
                    Column.text("name", Project::name),
                    Column.of("stage", project -> Cell.word(project.stage())),
                    Column.text("stageWord", Project::stageWord),
                    Column.of("status", project -> Cell.word(project.status())),
                    Column.text("section", Project::section),
                    Column.of("facts", project -> ids(project.facts()))));

    private static final RecordTable<Livelihood> LIVELIHOOD = new RecordTable<>(
            "livelihood",
            Livelihood.class,
            List.of(
                    Column.of("ordinal", item -> Cell.number(item.ordinal())),
                    Column.text("wording", Livelihood::wording),
                    Column.of("status", item -> Cell.word(item.status())),
                    Column.text("section", Livelihood::section),
                    Column.of("facts", item -> ids(item.facts()))));

    private static final RecordTable<Honour> HONOUR = new RecordTable<>(
            "honour",
            Honour.class,
            List.of(
                    Column.text("title", Honour::title),
                    Column.text("grantor", Honour::grantor),
                    Column.text("field", Honour::field),
                    Column.text("holder", Honour::holder),
                    Column.text("level", Honour::level),
                    Column.of("status", honour -> Cell.word(honour.status())),
                    Column.text("section", Honour::section)));

    private static final RecordTable<Problem> PROBLEM = new RecordTable<>(
            "problem",
            Problem.class,
            List.of(Column.text("wording", Problem::wording), Column.text("section", Problem::section)));

    private static final RecordTable<Term> TERM = new RecordTable<>(
            "term",
            Term.class,
            List.of(
                    Column.of("ordinal", term -> Cell.number(term.ordinal())),
                    Column.text("term", Term::term),
                    Column.text("definition", Term::definition),
                    Column.of("uses", term -> new Cell.Places(term.uses()))));

    private static final RecordTable<Remark> REMARK = new RecordTable<>(
            "remark",
            Remark.class,
            List.of(Column.of("code", remark -> Cell.word(remark.code())), Column.text("detail", Remark::detail)));

    private static final SequencedMap<String, RecordTable<? extends Entry>> ALL = Stream.of(
                    REPORT, SECTION, FactColumns.TABLE, COMMITMENT, PROJECT, LIVELIHOOD, HONOUR, PROBLEM, TERM, REMARK)
            .collect(Collectors.toMap(RecordTable::type, table -> table, (a, b) -> a, LinkedHashMap::new));

    /// The names of the record types in the order of the chain.
    static List<String> types() {
        return List.copyOf(ALL.keySet());
    }

    static RecordTable<? extends Entry> of(String type) {
        return Objects.requireNonNull(ALL.get(type), type);
    }

    private static Cell reason(Commitment.Testability.Reason reason) {
        return reason == Commitment.Testability.Reason.NONE ? Cell.BLANK : Cell.word(reason);
    }

    private static Cell ids(List<RecordId> ids) {
        return new Cell.Texts(ids.stream().map(RecordId::value).toList());
    }

    private RecordTables() {}
}
