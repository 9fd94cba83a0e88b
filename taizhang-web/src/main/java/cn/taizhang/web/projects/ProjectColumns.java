package cn.taizhang.web.projects;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.pipeline.SheetLine;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.table.sheet.Heading;
import cn.taizhang.table.sheet.SheetRow;
import cn.taizhang.web.page.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Projects as a sheet: one layout that is exported, filled in and taken back.
///
/// - What the program works out (stage, lateness, sums) is exported and passed over when it comes back.
final class ProjectColumns {

    private static final String PLANNED = "planned";
    private static final String ACTUAL = "actual";
    private static final Bilingual MONEY = new Bilingual("万元", "10,000 yuan");

    /// What can be filled in, in its order.
    private static final List<Column> FILLED = filled();

    static final Table TABLE = table();

    private static List<Column> filled() {
        List<Column> all = new ArrayList<>(List.of(
                Column.text("id", "项目编号", "project id", "新项目留空", "blank for a new project"),
                Column.text("name", "项目名称", "name", "项目的名称", "what the project is called"),
                Column.text("unit", "责任单位", "unit in charge", "单位名称或代码", "name or code of the unit"),
                Column.text("place", "建设地点", "place", "建在哪里", "where it is built"),
                Column.text("tier", "层级", "level", "省级、市级或县级", "province, city or county"),
                Column.text("batch", "批次", "batch", "签约一批、开工一批、投产一批等", "the batch, in free words"),
                Column.text("task", "所属任务", "task", "任务的编号", "the id of a task"),
                money("total", "总投资", "total investment"),
                Column.whole("year", "年度", "year", "下面两列的年度", "the year of the next two columns"),
                money("plan", "年度计划投资", "planned in the year"),
                money("done", "年度完成投资", "completed in the year"),
                Column.text("on", "完成投资截至", "completed until", "空为今天或该年年底", "blank for today or the end of the year")));
        for (Milestone one : Milestone.values()) {
            all.add(date(
                    PLANNED + suffix(one),
                    "计划" + one.words().zh(),
                    "planned: " + one.words().en()));
        }
        for (Milestone one : Milestone.values()) {
            all.add(date(
                    ACTUAL + suffix(one),
                    "实际" + one.words().zh(),
                    "reached: " + one.words().en()));
        }
        all.add(Column.text("reason", "变更理由", "reason", "改动已有的日期、金额时填写", "where a date or an amount is changed"));
        return List.copyOf(all);
    }

    private static Column money(String name, String zh, String en) {
        return Column.number(name, zh + "(万元)", en + " (10,000 yuan)", zh, en).in(MONEY);
    }

    private static Column date(String name, String zh, String en) {
        return Column.text(name, zh, en, zh + "的日期", "the date: " + en);
    }

    private static Table table() {
        List<Column> all = new ArrayList<>(FILLED);
        all.add(money("completed", "累计完成投资", "completed in all"));
        all.add(Column.text("stage", "当前阶段", "stage", "现在所处的阶段", "where it stands now"));
        all.add(Column.text("late", "滞后", "late", "计划已到而未达的节点", "what is overdue"));
        all.add(Column.whole("days", "滞后天数", "days late", "最长的滞后天数", "the longest delay in days"));
        all.add(Column.text("state", "状态", "state", "推进中、已终止或误录", "active, given up or entered by mistake"));
        return new Table("project", all);
    }

    /// The columns that are looked for in a sheet that comes back.
    static List<Heading> headings() {
        return FILLED.stream()
                .map(column -> new Heading(
                        column.name(), column.heading(), column.name().equals("name")))
                .toList();
    }

    /// What a column is called, for faults.
    static Bilingual heading(String name) {
        return FILLED.stream()
                .filter(column -> field(column.name()).equals(name))
                .findFirst()
                .map(Column::heading)
                .orElse(new Bilingual(name, name));
    }

    /// A row under the names that fields have.
    static SheetLine line(SheetRow row) {
        Map<String, String> cells = new TreeMap<>();
        row.cells().forEach((name, value) -> cells.put(field(name), value));
        return new SheetLine(row.number(), cells);
    }

    private static String suffix(Milestone milestone) {
        return milestone.code().substring(0, 1).toUpperCase(Locale.ROOT)
                + milestone.code().substring(1);
    }

    /// 例: the field of the column `plannedStarted` is `planned-started`.
    private static String field(String column) {
        for (String kind : List.of(PLANNED, ACTUAL)) {
            if (column.startsWith(kind)) {
                return kind + "-" + column.substring(kind.length()).toLowerCase(Locale.ROOT);
            }
        }
        return column;
    }

    static List<Cell> cells(ProjectLine line, Words words) {
        Project project = line.project();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(project.id()),
                Cell.text(project.profile().name()),
                Cell.text(line.unit()),
                Cell.text(project.profile().place()),
                Cell.text(words.of(project.profile().tier().words())),
                Cell.text(project.profile().batch()),
                Cell.text(project.profile().task()),
                project.money().isKnown() ? Cell.number(line.total()) : Cell.BLANK,
                Cell.year(line.year()),
                number(project.money().plan(line.year())),
                number(project.money().done(line.year())),
                Cell.BLANK));
        for (Milestone one : Milestone.values()) {
            cells.add(day(project.schedule().planned(one)));
        }
        for (Milestone one : Milestone.values()) {
            cells.add(day(project.schedule().actual(one)));
        }
        cells.add(Cell.BLANK);
        cells.add(Cell.number(line.completed()));
        cells.add(Cell.text(words.of(line.stage().words())));
        cells.add(Cell.text(String.join(
                "、",
                line.late().stream()
                        .map(late -> words.of(late.milestone().words()))
                        .toList())));
        cells.add(line.days() == 0 ? Cell.BLANK : Cell.number(line.days()));
        cells.add(Cell.text(words.of(project.end().kind().words())));
        return cells;
    }

    private static Cell number(Optional<BigDecimal> amount) {
        return amount.map(Cell::number).orElse(Cell.BLANK);
    }

    private static Cell day(LocalDate date) {
        return Cell.text(Fields.words(date));
    }

    private ProjectColumns() {}
}
