package cn.taizhang.web.places;

import cn.taizhang.compare.panel.PanelRow.Pick;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.panel.Bounds;
import cn.taizhang.web.panel.Line;
import cn.taizhang.web.panel.Panels;
import cn.taizhang.web.panel.Place;
import cn.taizhang.web.panel.Scaling;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/// The places of one level in a year, by an indicator.
///
/// 例: growth of GDP 2024 of 21 provinces, by result; or how far each aims beyond the nation (加码).
///
/// - Places are compared within one level only.
/// - `lines` are the surpluses of the places chosen over the years.
public record Comparison(
        Indicator indicator,
        Scaling scaling,
        Choice choice,
        List<Integer> years,
        List<Level> levels,
        List<Compared> rows,
        List<Surplus> surpluses,
        List<Indicator> indicators) {

    private static final String USUAL = "gdp";
    private static final int SHOWN = 5;
    private static final String SURPLUS = "surplus";

    public Comparison {
        years = List.copyOf(years);
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        surpluses = List.copyOf(surpluses);
        indicators = List.copyOf(indicators);
    }

    /// What is shown, as it goes back into addresses.
    public record Choice(String kind, int year, Level level, String by, String view) {}

    static Comparison of(Visit visit, Panels panels, Parameters parameters, Words words) {
        Indicator indicator =
                panels.known().indicator(parameters.has("indicator") ? parameters.text("indicator") : USUAL);
        Question question = Panels.question(parameters, indicator);
        Scaling scaling = Scaling.of(
                question, indicator, panels.known().all().knowledge().figures().bases());
        Bounds bounds = new Bounds(words);
        List<Line> all = panels.of(visit, question);
        List<Level> levels = all.stream()
                .filter(Line::tells)
                .map(line -> line.place().level())
                .distinct()
                .sorted()
                .toList();
        Level level = parameters.has("level") ? Level.valueOf(parameters.level().toUpperCase(Locale.ROOT)) : usual(all);
        List<Line> lines =
                all.stream().filter(line -> line.place().level() == level).toList();
        Map<Integer, List<Line>> byYear =
                lines.stream().collect(Collectors.groupingBy(Line::year, TreeMap::new, Collectors.toList()));
        int year = parameters.has("year") ? parameters.year("year") : newest(byYear);
        List<Line> own = byYear.getOrDefault(year, List.of());
        String by = parameters.choice("by", usualOrder(own), List.of("result", "target"));
        Chain chain = new Chain(all);
        Ranking ranking = new Ranking(by, indicator.scale().direction(), scaling, bounds);
        List<Compared> rows = ranking.of(own, byYear.getOrDefault(year - 1, List.of()), chain);
        String view = parameters.choice("view", List.of("rank", SURPLUS));
        List<Compared> ordered = view.equals(SURPLUS) ? bySurplus(rows) : rows;
        return new Comparison(
                indicator,
                scaling,
                new Choice(question.kind() == Kind.GROWTH ? "growth" : "level", year, level, by, view),
                byYear.keySet().stream().sorted(Comparator.reverseOrder()).toList(),
                levels,
                ordered,
                view.equals(SURPLUS) && scaling.isRate()
                        ? surpluses(chosen(lines, ordered, parameters, panels), ranking, chain)
                        : List.of(),
                panels.known().indicators().all());
    }

    /// A place with how far it aimed beyond the government above, by year.
    public record Surplus(String place, Map<Integer, Compared> years) {}

    private static List<Place> chosen(List<Line> lines, List<Compared> rows, Parameters parameters, Panels panels) {
        List<Place> places = Place.of(lines);
        List<String> names = parameters.list("place");
        if (!names.isEmpty()) {
            return Place.named(
                    places, names, panels.known().all().knowledge().places().gazetteer());
        }
        List<String> first = rows.stream()
                .filter(row -> !row.surplus().isEmpty())
                .limit(SHOWN)
                .map(row -> row.line().place().key())
                .toList();
        return places.stream()
                .filter(place -> first.contains(place.lines().getLast().place().key()))
                .toList();
    }

    private static List<Surplus> surpluses(List<Place> places, Ranking ranking, Chain chain) {
        return places.stream()
                .map(place -> new Surplus(
                        place.name(),
                        ranking.of(place.lines(), List.of(), chain).stream()
                                .filter(row -> !row.surplus().isEmpty())
                                .collect(Collectors.toMap(
                                        row -> row.line().year(),
                                        Function.identity(),
                                        (one, other) -> one,
                                        TreeMap::new))))
                .toList();
    }

    private static List<Compared> bySurplus(List<Compared> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((Compared row) -> row.surplus().isEmpty())
                        .thenComparing(row -> row.surplus().stream()
                                .map(gap -> gap.size().negate())
                                .findFirst()
                                .orElse(BigDecimal.ZERO)))
                .toList();
    }

    private static Level usual(List<Line> lines) {
        return Stream.of(Level.values())
                .max(Comparator.comparingLong((Level level) -> lines.stream()
                        .filter(line -> line.place().level() == level && line.tells())
                        .map(line -> line.place().key())
                        .distinct()
                        .count()))
                .orElse(Level.UNKNOWN);
    }

    /// The newest year with results of at least half as many places as the fullest, else the newest of all.
    private static int newest(Map<Integer, List<Line>> byYear) {
        long most =
                byYear.values().stream().mapToLong(Comparison::results).max().orElse(0);
        return byYear.entrySet().stream()
                .filter(entry -> 2 * results(entry.getValue()) >= Math.max(1, most))
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(byYear.keySet().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0));
    }

    private static long results(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.row().result() instanceof Pick.Chosen)
                .count();
    }

    private static String usualOrder(List<Line> lines) {
        return results(lines) > 0 ? "result" : "target";
    }

    /// An address that asks for what is shown here.
    public String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("indicator", indicator.id())
                .queryParam("kind", choice.kind())
                .queryParam("year", choice.year())
                .queryParam("level", cn.taizhang.table.Words.of(choice.level()))
                .queryParam("by", choice.by())
                .queryParam("view", choice.view())
                .queryParam("place", surpluses.stream().map(Surplus::place).collect(Collectors.joining(",")))
                .encode()
                .build()
                .toUriString();
    }

    public boolean isSurplus() {
        return choice.view().equals(SURPLUS);
    }

    /// The years of any of the surpluses, the newest first.
    public List<Integer> surplusYears() {
        return surpluses.stream()
                .flatMap(one -> one.years().keySet().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
