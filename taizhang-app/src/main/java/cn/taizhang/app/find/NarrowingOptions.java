package cn.taizhang.app.find;

import cn.taizhang.app.console.Refused;
import cn.taizhang.app.scope.Years;
import cn.taizhang.core.place.Place;
import cn.taizhang.ledger.search.answer.Finder;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.facet.What;
import cn.taizhang.ledger.search.narrow.Filters;
import cn.taizhang.ledger.search.narrow.Filters.Sort;
import cn.taizhang.ledger.search.narrow.Filters.Within;
import cn.taizhang.rules.place.PlaceFiles;
import cn.taizhang.table.record.RecordTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/// The options of `find` that narrow it, each by one facet.
///
/// - `--kind` takes types as `read` does, and after a slash one kind of a type: `fact/growth`.
/// - A value the ledger does not have is refused, with those it has: a slip must not look like an empty answer.
final class NarrowingOptions {

    private static final int SHOWN = 20;

    @Option(
            names = {"--places", "--place"},
            split = ",",
            paramLabel = "PLACE",
            descriptionKey = "panel.places")
    private List<String> places = List.of();

    @Option(names = "--level", split = ",", paramLabel = "LEVEL", descriptionKey = "find.level")
    private List<String> levels = List.of();

    @Option(
            names = {"--years", "--year"},
            paramLabel = "YEARS",
            descriptionKey = "panel.years")
    private String years = "";

    @Option(names = "--role", split = ",", paramLabel = "ROLE", descriptionKey = "find.role")
    private List<String> roles = List.of();

    @Option(names = "--kind", split = ",", paramLabel = "TYPE[/KIND]", descriptionKey = "find.kind")
    private List<String> kinds = List.of();

    @Option(names = "--indicator", split = ",", paramLabel = "ID", descriptionKey = "find.indicator")
    private List<String> indicators = List.of();

    @Option(names = "--status", split = ",", paramLabel = "STATUS", descriptionKey = "find.status")
    private List<String> statuses = List.of();

    @Option(names = "--testability", split = ",", paramLabel = "GRADE", descriptionKey = "find.testability")
    private List<String> testabilities = List.of();

    @Option(names = "--in", paramLabel = "reports|records|all", descriptionKey = "find.in")
    private Within within = Within.ALL;

    /// What is asked for, of what the index of a finder holds.
    Filters filters(Finder finder) {
        return Filters.NONE
                .in(within)
                .of(sorts(finder))
                .with(Facet.PLACE, placesOf(finder))
                .with(Facet.YEAR, yearsOf(finder))
                .with(Facet.LEVEL, known(finder, Facet.LEVEL, levels))
                .with(Facet.ROLE, known(finder, Facet.ROLE, roles))
                .with(Facet.INDICATOR, known(finder, Facet.INDICATOR, indicators))
                .with(Facet.STATUS, known(finder, Facet.STATUS, statuses))
                .with(Facet.TESTABILITY, known(finder, Facet.TESTABILITY, testabilities));
    }

    private static List<String> known(Finder finder, Facet facet, List<String> wanted) {
        List<String> values = wanted.isEmpty() ? List.of() : finder.values(facet);
        for (String value : wanted) {
            if (!values.contains(value)) {
                throw unknown(facet.word(), value, values);
            }
        }
        return wanted;
    }

    private static Refused unknown(String option, String value, List<String> values) {
        List<String> shown = values.size() > SHOWN ? values.subList(0, SHOWN) : values;
        return new Refused(
                "find.value.unknown",
                option,
                value,
                String.join(", ", shown) + (shown.size() < values.size() ? " …" : ""));
    }

    private List<Sort> sorts(Finder finder) {
        List<String> types = new ArrayList<>(RecordTables.types());
        types.removeAll(List.of("report", "remark"));
        types.add(What.SENTENCE);
        List<Sort> sorts = kinds.stream().map(Sort::of).toList();
        for (Sort sort : sorts) {
            if (!types.contains(sort.type())) {
                throw unknown("kind", sort.type(), types);
            }
            if (!sort.kind().isEmpty()) {
                known(finder, Facet.KIND, List.of(sort.kind()));
            }
        }
        return sorts;
    }

    private Set<String> yearsOf(Finder finder) {
        Set<String> wanted = new TreeSet<>();
        if (!years.isBlank()) {
            Years span = years();
            List<String> values = finder.values(Facet.YEAR);
            values.stream().filter(year -> span.hold(Integer.parseInt(year))).forEach(wanted::add);
            if (wanted.isEmpty()) {
                throw unknown("years", years, values);
            }
        }
        return wanted;
    }

    private Years years() {
        try {
            return Years.parse(years);
        } catch (Years.Odd odd) {
            throw new Refused("panel.years.unknown", odd.piece());
        }
    }

    /// The names of the places asked for: as the ledger has them, else of all places so named or coded.
    private Set<String> placesOf(Finder finder) {
        Set<String> wanted = new TreeSet<>();
        List<String> values = places.isEmpty() ? List.of() : finder.values(Facet.PLACE);
        for (String name : places) {
            Set<String> named = values.contains(name) ? Set.of(name) : named(name);
            if (named.isEmpty()) {
                throw new Refused("panel.places.unknown", name);
            }
            if (values.stream().noneMatch(named::contains)) {
                throw unknown("places", name, values);
            }
            wanted.addAll(named);
        }
        return wanted;
    }

    private static Set<String> named(String name) {
        return PlaceFiles.gazetteer().places().stream()
                .filter(place -> place.code().equals(name)
                        || place.name().equals(name)
                        || place.shortNames().contains(name))
                .map(Place::name)
                .collect(Collectors.toSet());
    }
}
