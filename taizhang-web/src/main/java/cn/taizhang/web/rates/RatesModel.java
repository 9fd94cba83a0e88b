package cn.taizhang.web.rates;

import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.project.Rates;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Table;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// 履约率, 开工率 and 投产率 by unit, place and batch as of a day.
///
/// 例: 南浦县 as of 2025-06-30: 31/48, 26/48, 9/48.
///
/// - A group of what nothing was said of has the empty key.
public record RatesModel(LocalDate day, String by, List<Group> groups, Rates all, Address address) {

    static final Set<String> NAMES = Set.of("on", "by");

    private static final String UNIT = "unit";
    private static final List<String> WAYS = List.of(UNIT, "place", "batch");
    private static final List<String> RATES = List.of("honoured", "started", "producing");

    static final Table TABLE = table();

    /// Some projects with their rates.
    public record Group(String key, String label, Rates rates) {}

    public RatesModel {
        groups = List.copyOf(groups);
    }

    static RatesModel of(Bureau bureau, Actor actor, LocalDate today, Parameters parameters) {
        parameters.allowOnly(NAMES);
        LocalDate day = parameters.has("on") ? parameters.day("on") : today;
        if (day.isAfter(today)) {
            throw Parameters.wrong("on", day.toString(), "… " + today);
        }
        String by = parameters.choice("by", WAYS);
        List<Project> seen = bureau.projects(actor);
        Map<String, List<Project>> grouped = new TreeMap<>();
        seen.stream()
                .filter(Project::counts)
                .forEach(project -> grouped.computeIfAbsent(key(by, project), key -> new ArrayList<>())
                        .add(project));
        return new RatesModel(
                day,
                by,
                grouped.entrySet().stream()
                        .map(group -> new Group(
                                group.getKey(),
                                by.equals(UNIT) ? bureau.organisation().name(group.getKey()) : group.getKey(),
                                Rates.of(group.getValue(), day)))
                        .toList(),
                Rates.of(seen, day),
                Address.of("/projects/rates", parameters));
    }

    private static String key(String by, Project project) {
        return switch (by) {
            case "place" -> project.profile().place();
            case "batch" -> project.profile().batch();
            default -> project.profile().unit();
        };
    }

    public List<String> ways() {
        return WAYS;
    }

    public String file(String format) {
        return address.at("/projects/rates." + format).toString();
    }

    /// The projects of a group.
    public String rows(Group group) {
        return group.key().isEmpty()
                ? ""
                : address.bare().at("/projects").with(by, group.key()).toString();
    }

    private static Table table() {
        List<Column> all = new ArrayList<>(List.of(
                Column.text("group", "分组", "group", "单位、地点或批次;末行为合计", "the unit, place or batch; the last row is all"),
                Column.text("on", "截至", "as of", "按哪一天计算", "the day they are computed for"),
                Column.whole("projects", "项目数", "projects", "项目数,不含误录", "projects, mistakes left out")));
        for (String rate : RATES) {
            for (String way : List.of("", "InTime")) {
                String zh = (way.isEmpty() ? "" : "按期")
                        + (rate.equals("honoured") ? "履约" : rate.equals("started") ? "开工" : "投产");
                String en = rate + (way.isEmpty() ? "" : " in time");
                all.add(Column.whole(rate + way + "Count", zh + "数", en, zh + "率的分子", "the numerator"));
                all.add(Column.whole(
                        rate + way + "Of",
                        zh + "率分母",
                        en + ": of",
                        way.isEmpty() ? "已签约数" : "应" + zh.substring(2) + "数",
                        "the denominator"));
                all.add(Column.number(rate + way + "Rate", zh + "率(%)", en + " (%)", zh + "率", "the rate in percent"));
            }
        }
        return new Table("rates", all);
    }

    List<List<Cell>> rows(Words words) {
        return Stream.concat(groups.stream(), Stream.of(new Group("", words.say("projects.rates.all"), all)))
                .map(group -> cells(group, words))
                .toList();
    }

    private List<Cell> cells(Group group, Words words) {
        Rates rates = group.rates();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(group.label().isEmpty() ? words.say("projects.unsaid") : group.label()),
                Cell.text(day.toString()),
                Cell.number(rates.projects())));
        Stream.of(
                        rates.honoured(),
                        rates.honouredInTime(),
                        rates.started(),
                        rates.startedInTime(),
                        rates.producing(),
                        rates.producingInTime())
                .forEach(rate -> {
                    cells.add(Cell.number(rate.numerator()));
                    cells.add(Cell.number(rate.denominator()));
                    cells.add(rate.percent().map(Cell::number).orElse(Cell.BLANK));
                });
        return cells;
    }
}
