package cn.taizhang.table.record;

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
import cn.taizhang.core.text.Evidence;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The columns of every record type, stated once for JSON lines, CSV and tables alike.
public final class RecordTables {

    private static final RecordTable<Report> REPORT = new RecordTable<>(
            "report",
            Report.class,
            List.of(
                    RecordColumn.text("place", report -> report.issuer().name()),
                    RecordColumn.text("placeCode", report -> report.issuer().code()),
                    RecordColumn.text("series", report -> report.issuer().series()),
                    RecordColumn.of("level", report -> Cell.word(report.issuer().level())),
                    RecordColumn.text("parent", report -> report.issuer().parent()),
                    RecordColumn.of("year", report -> Cell.year(report.year())),
                    RecordColumn.text("title", report -> report.occasion().title()),
                    RecordColumn.text("date", report -> report.occasion().date()),
                    RecordColumn.text("session", report -> report.occasion().session()),
                    RecordColumn.text("speaker", report -> report.occasion().speaker())));

    private static final RecordTable<Section> SECTION = new RecordTable<>(
            "section",
            Section.class,
            List.of(
                    RecordColumn.of("level", section -> Cell.number(section.level())),
                    RecordColumn.text("path", Section::path),
                    RecordColumn.text("heading", Section::heading),
                    RecordColumn.of("role", section -> Cell.word(section.role())),
                    RecordColumn.of("from", section -> Cell.year(section.from())),
                    RecordColumn.of("to", section -> Cell.year(section.to())),
                    new RecordColumn<>(
                            "bodyStart",
                            (section, document) ->
                                    Cell.number(document.quote(section.body()).start())),
                    new RecordColumn<>(
                            "bodyEnd",
                            (section, document) ->
                                    Cell.number(document.quote(section.body()).end()))));

    private static final RecordTable<Commitment> COMMITMENT = new RecordTable<>(
            "commitment",
            Commitment.class,
            List.of(
                    RecordColumn.text("verb", commitment -> commitment.act().verb()),
                    RecordColumn.text("object", commitment -> commitment.act().object()),
                    RecordColumn.of(
                            "stage", commitment -> Cell.word(commitment.act().stage())),
                    RecordColumn.of("hedge", commitment -> FactColumns.hedge(commitment.hedge())),
                    RecordColumn.text(
                            "hedgeWord", commitment -> commitment.hedge().word()),
                    RecordColumn.text("deadline", Commitment::deadline),
                    RecordColumn.of(
                            "testability",
                            commitment -> Cell.word(commitment.testability().grade())),
                    RecordColumn.of(
                            "reason",
                            commitment -> reason(commitment.testability().reason())),
                    RecordColumn.text("section", Commitment::section),
                    RecordColumn.of("facts", commitment -> ids(commitment.facts()))));

    private static final RecordTable<Project> PROJECT = new RecordTable<>(
            "project",
            Project.class,
            List.of(
                    RecordColumn.text("name", Project::name),
                    RecordColumn.of("stage", project -> Cell.word(project.stage())),
                    RecordColumn.text("stageWord", Project::stageWord),
                    RecordColumn.of("status", project -> Cell.word(project.status())),
                    RecordColumn.text("section", Project::section),
                    RecordColumn.of("facts", project -> ids(project.facts()))));

    private static final RecordTable<Livelihood> LIVELIHOOD = new RecordTable<>(
            "livelihood",
            Livelihood.class,
            List.of(
                    RecordColumn.of("ordinal", item -> Cell.number(item.ordinal())),
                    RecordColumn.text("wording", Livelihood::wording),
                    RecordColumn.of("status", item -> Cell.word(item.status())),
                    RecordColumn.text("section", Livelihood::section),
                    RecordColumn.of("facts", item -> ids(item.facts()))));

    private static final RecordTable<Honour> HONOUR = new RecordTable<>(
            "honour",
            Honour.class,
            List.of(
                    RecordColumn.text("title", Honour::title),
                    RecordColumn.text("grantor", Honour::grantor),
                    RecordColumn.text("field", Honour::field),
                    RecordColumn.text("holder", Honour::holder),
                    RecordColumn.text("level", Honour::level),
                    RecordColumn.of("status", honour -> Cell.word(honour.status())),
                    RecordColumn.text("section", Honour::section)));

    private static final RecordTable<Problem> PROBLEM = new RecordTable<>(
            "problem",
            Problem.class,
            List.of(RecordColumn.text("wording", Problem::wording), RecordColumn.text("section", Problem::section)));

    private static final RecordTable<Term> TERM = new RecordTable<>(
            "term",
            Term.class,
            List.of(
                    RecordColumn.of("ordinal", term -> Cell.number(term.ordinal())),
                    RecordColumn.text("term", Term::term),
                    RecordColumn.text("definition", Term::definition),
                    RecordColumn.of("uses", term -> places(term.uses()))));

    private static final RecordTable<Remark> REMARK = new RecordTable<>(
            "remark",
            Remark.class,
            List.of(
                    RecordColumn.of("code", remark -> Cell.word(remark.code())),
                    RecordColumn.text("detail", Remark::detail)));

    private static final SequencedMap<String, RecordTable<? extends Entry>> ALL = Stream.of(
                    REPORT, SECTION, FactColumns.TABLE, COMMITMENT, PROJECT, LIVELIHOOD, HONOUR, PROBLEM, TERM, REMARK)
            .collect(Collectors.toMap(RecordTable::type, table -> table, (a, b) -> a, LinkedHashMap::new));

    /// The names of the record types in the order of the chain.
    public static List<String> types() {
        return List.copyOf(ALL.keySet());
    }

    /// The table of a type. 例: `fact`.
    public static RecordTable<? extends Entry> of(String type) {
        return Objects.requireNonNull(ALL.get(type), type);
    }

    private static Cell reason(Commitment.Testability.Reason reason) {
        return reason == Commitment.Testability.Reason.NONE ? Cell.BLANK : Cell.word(reason);
    }

    private static Cell ids(List<RecordId> ids) {
        return new Cell.Texts(ids.stream().map(RecordId::value).toList());
    }

    private static Cell places(List<Evidence> uses) {
        return new Cell.Places(uses.stream().map(Passage::of).toList());
    }

    private RecordTables() {}
}
