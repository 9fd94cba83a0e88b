package cn.taizhang.web.indicators;

import cn.taizhang.app.scope.Years;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.web.known.Known;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.panel.Bounds;
import cn.taizhang.web.panel.Cells;
import cn.taizhang.web.panel.Line;
import cn.taizhang.web.panel.Median;
import cn.taizhang.web.panel.Panels;
import cn.taizhang.web.panel.Place;
import cn.taizhang.web.panel.Scaling;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/// One indicator over the years in the places chosen.
///
/// 例: 地区生产总值, growth, of 浙江省 and 湖北省 beside the median of 21 provinces.
///
/// - Without a choice the place that says most is shown.
/// - `lines` are what is shown and exported, in the order of places and years.
public record Profile(
        Indicator indicator,
        String field,
        Question question,
        Scaling scaling,
        Choice choice,
        List<Place> places,
        List<Series> series,
        List<Median> medians,
        Level level) {

    private static final String ALL = "all";
    private static final int MOST_IN_ONE = 8;

    public Profile {
        places = List.copyOf(places);
        series = List.copyOf(series);
        medians = List.copyOf(medians);
    }

    /// What is shown, as it goes back into addresses; `view` is `one` chart or `many`.
    public record Choice(String kind, List<String> places, String years, String view) {
        public Choice {
            places = List.copyOf(places);
        }
    }

    /// A place with its lines of the years wanted.
    public record Series(String place, String code, String level, List<Line> lines, List<Cells> cells) {
        public Series {
            lines = List.copyOf(lines);
            cells = List.copyOf(cells);
        }
    }

    static Profile of(Visit visit, Panels panels, Indicator indicator, Parameters parameters, Words words) {
        Known known = panels.known();
        Question question = Panels.question(parameters, indicator);
        Years years = parameters.years();
        String view = parameters.choice("view", List.of("one", "many"));
        Scaling scaling = Scaling.of(
                question, indicator, known.all().knowledge().figures().bases());
        Bounds bounds = new Bounds(words);
        List<Line> lines = panels.of(visit, question);
        List<Place> places = Place.of(lines);
        Level level = usual(places);
        List<Place> chosen = chosen(places, parameters.list("place"), level, known);
        List<Series> series = chosen.stream()
                .map(place -> series(place, years, scaling, bounds))
                .toList();
        boolean many = view.equals("many") || series.size() > MOST_IN_ONE;
        return new Profile(
                indicator,
                Catalogue.field(known, indicator),
                question,
                scaling,
                new Choice(
                        question.kind() == Kind.GROWTH ? "growth" : "level",
                        series.stream().map(Series::place).toList(),
                        parameters.span(),
                        many ? "many" : "one"),
                places,
                series,
                Median.of(lines, level, scaling, bounds).stream()
                        .filter(median -> years.hold(median.year()))
                        .toList(),
                level);
    }

    /// The level of which most places say something.
    private static Level usual(List<Place> places) {
        return Stream.of(Level.values())
                .max(Comparator.comparingLong((Level level) -> places.stream()
                        .filter(place -> place.level() == level && place.filled() > 0)
                        .count()))
                .orElse(Level.UNKNOWN);
    }

    private static List<Place> chosen(List<Place> places, List<String> names, Level level, Known known) {
        if (names.equals(List.of(ALL))) {
            return places.stream()
                    .filter(place -> place.level() == level && place.filled() > 0)
                    .toList();
        }
        if (names.isEmpty()) {
            return places.stream()
                    .filter(place -> place.filled() > 0)
                    .max(Comparator.comparingLong(Place::filled)
                            .thenComparing(Comparator.comparing(Place::code).reversed()))
                    .stream()
                    .toList();
        }
        return Place.named(places, names, known.all().knowledge().places().gazetteer());
    }

    private static Series series(Place place, Years years, Scaling scaling, Bounds bounds) {
        List<Line> lines =
                place.lines().stream().filter(line -> years.hold(line.year())).toList();
        return new Series(
                place.name(),
                place.code(),
                cn.taizhang.table.Words.of(place.level()),
                lines,
                lines.stream().map(line -> Cells.of(line, scaling, bounds)).toList());
    }

    /// An address that asks for what is shown here.
    public String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("kind", choice.kind())
                .queryParam("years", choice.years())
                .queryParam("place", String.join(",", choice.places()))
                .encode()
                .build()
                .toUriString();
    }

    /// Whether anything can be shown of any place.
    public boolean isEmpty() {
        return places.stream().allMatch(place -> place.filled() == 0);
    }
}
