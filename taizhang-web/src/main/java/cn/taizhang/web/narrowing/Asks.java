package cn.taizhang.web.narrowing;

import cn.taizhang.app.scope.Years;
import cn.taizhang.core.place.Place;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.search.answer.Search;
import cn.taizhang.ledger.search.answer.Wanted.Order;
import cn.taizhang.ledger.search.facet.Facet;
import cn.taizhang.ledger.search.narrow.Filters;
import cn.taizhang.ledger.search.narrow.Filters.Seen;
import cn.taizhang.ledger.search.narrow.Filters.Sort;
import cn.taizhang.ledger.search.narrow.Filters.Within;
import cn.taizhang.ledger.search.shared.Snapshot;
import cn.taizhang.rules.place.PlaceFiles;
import cn.taizhang.web.parameter.Address;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.visit.Visit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Understands the parameters by which pages and the API narrow the ledger, and asks the index.
///
/// 例: `q=粮食&type=fact/growth&place=云汀市&year=2020-2024&sort=year`.
///
/// - A value that a parameter cannot have is told with those it can; one the ledger happens not to hold finds nothing.
/// - Whoever asks finds and counts only what they may see.
@Component
public final class Asks {

    /// Every parameter that narrows or turns the pages.
    public static final Set<String> NAMES = Set.of(
            "q",
            "place",
            "level",
            "year",
            "role",
            "type",
            "indicator",
            "status",
            "testability",
            "in",
            "sort",
            Address.CURSOR,
            "limit");

    /// How many rows a page has, and how many the API gives at most.
    public static final int ROWS = 50;

    public static final int MOST = 1000;

    private static final String NOWHERE = "-";
    private static final List<Facet> CLOSED =
            List.of(Facet.LEVEL, Facet.ROLE, Facet.INDICATOR, Facet.STATUS, Facet.TESTABILITY);

    private final Searches searches;
    private final Questions questions;

    Asks(Searches searches, Questions questions) {
        this.searches = searches;
        this.questions = questions;
    }

    /// What the index answered, and whether it lags behind the ledger.
    public record Found(SearchRequest asked, Search.Ranked ranked, boolean isBehind) {}

    /// Reads the parameters; the texts searched are of one sort unless the parameter `in` says so.
    public SearchRequest read(Visit visit, Parameters parameters, Within usual) {
        String query = parameters.text("q");
        Filters filters = Filters.NONE
                .in(within(parameters, usual))
                .of(seen(visit))
                .of(sorts(parameters))
                .with(Facet.PLACE, places(visit, parameters))
                .with(Facet.YEAR, years(visit, parameters));
        for (Facet facet : CLOSED) {
            filters = filters.with(facet, known(parameters, facet));
        }
        return new SearchRequest(
                query,
                questions.read(query, searches.ask(visit, Snapshot::everything)),
                filters,
                Order.valueOf(parameters
                        .choice("sort", List.of("relevance", "year", "added"))
                        .toUpperCase(Locale.ROOT)),
                Bookmark.of(parameters.text(Address.CURSOR)),
                parameters.whole("limit", ROWS, 1, MOST));
    }

    public Found find(Visit visit, SearchRequest asked, boolean facets) {
        return searches.ask(
                visit,
                snapshot -> new Found(
                        asked,
                        snapshot.search().ranked(asked.wanted(facets)),
                        snapshot.upkeep().isBehind() && snapshot.version() < visit.version()));
    }

    /// The rows of all that fits, as the index numbers them.
    public long[] all(Visit visit, SearchRequest asked) {
        return searches.ask(
                visit,
                snapshot -> snapshot.search().numbers(asked.question(), asked.filters(), asked.order() == Order.ADDED));
    }

    /// The documents whoever asks may see.
    private static Seen seen(Visit visit) {
        List<Holding> counted = visit.counted();
        long all = visit.once(Long.class, "narrowing.counted", () ->
                (long) visit.ledger().holdings().counted().size());
        return counted.size() == all
                ? Seen.ALL
                : new Seen(false, counted.stream().map(Holding::document).collect(Collectors.toSet()));
    }

    private static Within within(Parameters parameters, Within usual) {
        if (usual == Within.RECORDS) {
            return usual;
        }
        String word =
                parameters.choice("in", usual.name().toLowerCase(Locale.ROOT), List.of("reports", "records", "all"));
        return Within.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static List<Sort> sorts(Parameters parameters) {
        List<String> types = Labels.values(Facet.TYPE);
        List<Sort> sorts = new ArrayList<>();
        for (String word : parameters.list("type")) {
            Sort sort = Sort.of(word);
            boolean isKind = sort.kind().isEmpty() || Labels.values(Facet.KIND).contains(sort.kind());
            if (!types.contains(sort.type()) || !isKind) {
                throw Parameters.wrong("type", word, String.join(", ", types) + ", fact/growth");
            }
            sorts.add(sort);
        }
        return sorts;
    }

    private static List<String> known(Parameters parameters, Facet facet) {
        List<String> wanted = parameters.list(facet.word());
        List<String> values = wanted.isEmpty() ? List.of() : Labels.values(facet);
        for (String value : wanted) {
            if (!values.contains(value)) {
                String takes = values.stream().sorted().limit(20).collect(Collectors.joining(", "));
                throw Parameters.wrong(facet.word(), value, values.size() > 20 ? takes + ", …" : takes);
            }
        }
        return wanted;
    }

    /// The years of a wording, as far as whoever asks has reports of them.
    public static Set<String> years(Visit visit, Parameters parameters) {
        Set<String> wanted = new LinkedHashSet<>();
        if (parameters.text("year").isEmpty()) {
            return wanted;
        }
        try {
            Years span = Years.parse(parameters.text("year"));
            visit.counted().stream()
                    .map(one -> one.head().year())
                    .filter(span::hold)
                    .map(String::valueOf)
                    .forEach(wanted::add);
        } catch (Years.Odd odd) {
            throw Parameters.wrong("year", odd.piece(), "2010-2024,2026");
        }
        return orNowhere(wanted);
    }

    /// The names of the places asked for: as the ledger has them, else of all places so named or coded.
    public static Set<String> places(Visit visit, Parameters parameters) {
        Set<String> wanted = new LinkedHashSet<>();
        List<String> asked = parameters.list("place");
        if (asked.isEmpty()) {
            return wanted;
        }
        Set<String> held =
                visit.counted().stream().map(one -> one.head().place()).collect(Collectors.toSet());
        for (String name : asked) {
            Set<String> named = held.contains(name) ? Set.of(name) : named(name);
            if (named.isEmpty()) {
                throw Parameters.wrong("place", name, "云南省, 云南, 530000");
            }
            wanted.addAll(named);
        }
        return orNowhere(wanted);
    }

    /// No value at all would narrow nothing.
    private static Set<String> orNowhere(Set<String> wanted) {
        if (wanted.isEmpty()) {
            wanted.add(NOWHERE);
        }
        return wanted;
    }

    private static Set<String> named(String name) {
        Set<String> named = new HashSet<>();
        for (Place place : PlaceFiles.gazetteer().places()) {
            if (place.code().equals(name)
                    || place.name().equals(name)
                    || place.shortNames().contains(name)) {
                named.add(place.name());
            }
        }
        return named;
    }
}
