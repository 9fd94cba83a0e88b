package cn.taizhang.web.follow;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.table.Words;
import cn.taizhang.web.following.Following;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.promise.Criteria;
import cn.taizhang.web.promise.Lineages;
import cn.taizhang.web.promise.Pair;
import cn.taizhang.web.promise.Pairs;
import cn.taizhang.web.promise.PromiseLine;
import cn.taizhang.web.promise.PromiseSearch;
import cn.taizhang.web.visit.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The promises asked for, as the page shows them.
///
/// 例: 浙江省 2022 → 2023, 84 promises, the first 50; for nothing asked the place with the newest pair.
///
/// - `steps` tells of each promise how it stands to the year before and how it goes on, where one pair is shown.
public record FollowModel(
        Criteria criteria,
        LocalDate known,
        PromiseSearch.Found found,
        int page,
        List<Pair> single,
        Map<String, Steps> steps,
        Map<String, String> places,
        Following.State state) {

    static final int ROWS = 50;
    private static final int MOST_PAGES = 1_000_000;

    /// How a promise stands to that of the year before, and how it goes on; each empty where that is not known.
    public record Steps(String step, String then) {
        public static final Steps UNKNOWN = new Steps("", "");
    }

    public FollowModel {
        single = List.copyOf(single);
        steps = Map.copyOf(steps);
    }

    static FollowModel of(Visit visit, Promises promises, Parameters parameters) {
        Criteria criteria = criteria(visit, promises.search(), parameters);
        LocalDate known = parameters.day("known");
        int page = parameters.whole("page", 1, 1, MOST_PAGES);
        List<Pair> pairs = promises.search().pairs(visit, criteria);
        List<Pair> single = pairs.size() == 1 ? pairs : List.of();
        PromiseSearch.Found found = known.equals(LocalDate.MAX)
                ? promises.search().found(visit, criteria, (page - 1L) * ROWS, ROWS)
                : earlier(promises.search().earlier(visit, criteria, onlyOne(single), end(known)), page);
        return new FollowModel(
                criteria,
                known,
                found,
                page,
                single,
                single.isEmpty() ? Map.of() : steps(visit, promises.lineages(), single.getFirst(), found.lines()),
                places(visit),
                promises.following().state());
    }

    /// Without anything asked for the place and year of the newest pair.
    private static Criteria criteria(Visit visit, PromiseSearch search, Parameters parameters) {
        Criteria criteria = Criteria.of(parameters);
        if (!criteria.isAny() || parameters.has("place")) {
            return criteria;
        }
        return search.pairs(visit, criteria).stream()
                .findFirst()
                .map(pair -> criteria.at(pair.place(), pair.year()))
                .orElse(criteria);
    }

    /// What was known on a day is asked of one report at a time.
    static Pair onlyOne(List<Pair> pairs) {
        if (pairs.size() != 1) {
            throw new Refused("follow.known.one");
        }
        return pairs.getFirst();
    }

    /// The last instant of a day in China.
    static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZoneOffset.ofHours(8)).toInstant().minusMillis(1);
    }

    private static PromiseSearch.Found earlier(List<PromiseLine> all, int page) {
        return new PromiseSearch.Found(
                all.stream().skip((page - 1L) * ROWS).limit(ROWS).toList(), all.size(), List.of());
    }

    private static Map<String, Steps> steps(Visit visit, Lineages lineages, Pair pair, List<PromiseLine> lines) {
        Lineages.Steps onwards = lineages.of(visit, pair);
        List<Lineages.Steps> before =
                Pairs.of(visit).before(pair).map(one -> lineages.of(visit, one)).toList();
        Map<String, Steps> steps = new HashMap<>();
        for (PromiseLine line : lines) {
            String promise = line.promise().id();
            String step = before.stream()
                    .flatMap(one -> Stream.ofNullable(one.back().get(promise)))
                    .map(on -> Words.of(on.step()))
                    .findFirst()
                    .orElse(before.isEmpty() ? "" : "made");
            boolean done = line.verdict().equals("kept") || line.verdict().equals("exceeded");
            String dropped = line.verdict().equals("not_rated") ? "" : done ? "done" : "gone";
            var on = onwards.onwards().get(promise);
            String then = on == null ? dropped : Words.of(on.step());
            steps.put(line.id(), new Steps(step, then));
        }
        return steps;
    }

    /// The places a person may see that have pairs, by code, each under its newest name.
    private static Map<String, String> places(Visit visit) {
        Map<String, Holding> newest = new HashMap<>();
        Pairs.of(visit).all().stream()
                .filter(pair -> visit.sees(pair.earlier()) && visit.sees(pair.later()))
                .forEach(pair -> newest.putIfAbsent(pair.key(), pair.earlier()));
        Map<String, String> places = new TreeMap<>();
        newest.values()
                .forEach(one -> places.put(
                        one.head().code() + one.head().place(), one.head().place()));
        return places;
    }

    public Steps stepsOf(PromiseLine line) {
        return steps.getOrDefault(line.id(), Steps.UNKNOWN);
    }

    public boolean isSingle() {
        return !single.isEmpty();
    }

    public Pair pair() {
        return single.getFirst();
    }

    public int pages() {
        return (int) Math.max(1, (found.total() + ROWS - 1) / ROWS);
    }

    public boolean isEarlier() {
        return !known.equals(LocalDate.MAX);
    }

    /// An address that asks for what is shown, on another page of it.
    public String turned(int to) {
        return criteria.address("/follow", "known", isEarlier() ? known.toString() : "", "page", Integer.toString(to));
    }

    public String file(String format) {
        return criteria.address("/api/v1/links." + format, "known", isEarlier() ? known.toString() : "");
    }
}
