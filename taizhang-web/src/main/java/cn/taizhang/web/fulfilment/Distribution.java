package cn.taizhang.web.fulfilment;

import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Parameters;
import cn.taizhang.web.promise.Criteria;
import cn.taizhang.web.promise.Pair;
import cn.taizhang.web.promise.PromiseSearch;
import cn.taizhang.web.visit.Visit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How promises came out, by field, year or place.
///
/// 例: of 48,829 promises 7,400 kept or exceeded, 35,510 not mentioned again; by field 生态环境 4,320.
///
/// - All promises are in it, those not mentioned again, not rated yet and undeterminable too; persons' words go first.
/// - `places` are all places to choose from, `waiting` how many pairs of reports were not followed yet.
public record Distribution(
        Criteria criteria, String by, String as, List<Group> groups, Group all, List<String> places, int waiting) {

    public Distribution {
        groups = List.copyOf(groups);
        places = List.copyOf(places);
    }

    /// What groups are made by.
    public static List<String> ways() {
        return List.of("field", "year", "place");
    }

    /// In the order they are told in: the best first, what nothing was said of last.
    public static List<Verdict> verdicts() {
        return List.of(Verdict.values());
    }

    static Distribution of(Visit visit, PromiseSearch search, Parameters parameters, Words words) {
        Criteria criteria = Criteria.of(parameters);
        String by = parameters.choice("by", ways());
        String as = parameters.choice("as", List.of("count", "share"));
        List<Pair> pairs = search.pairs(visit, criteria);
        Map<String, String> names = newest(pairs);
        Map<String, EnumMap<Verdict, Integer>> counts = new TreeMap<>();
        Map<String, String> labels = new HashMap<>();
        EnumMap<Verdict, Integer> all = new EnumMap<>(Verdict.class);
        search.each(visit, criteria, counted -> {
            Named named = named(by, counted, names, words);
            labels.put(named.key(), named.label());
            counts.computeIfAbsent(named.key(), key -> new EnumMap<>(Verdict.class))
                    .merge(counted.verdict(), 1, Integer::sum);
            all.merge(counted.verdict(), 1, Integer::sum);
        });
        return new Distribution(
                criteria,
                by,
                as,
                counts.entrySet().stream()
                        .map(entry -> new Group(
                                value(by, entry.getKey()), labels.getOrDefault(entry.getKey(), ""), entry.getValue()))
                        .toList(),
                new Group("", "", all),
                List.copyOf(new TreeMap<>(newest(search.pairs(visit, criteria.everywhere()))).values()),
                search.waiting(visit, criteria).size());
    }

    /// The key a group is put in order by, and its label.
    private record Named(String key, String label) {}

    private static Named named(String by, PromiseSearch.Counted counted, Map<String, String> names, Words words) {
        return switch (by) {
            case "year" ->
                new Named(
                        Integer.toString(counted.pair().year()),
                        Integer.toString(counted.pair().year()));
            case "place" -> {
                String name =
                        names.getOrDefault(counted.pair().key(), counted.pair().place());
                yield new Named(counted.pair().key() + ' ' + name, name);
            }
            default -> {
                String field = cn.taizhang.table.Words.of(counted.field());
                yield new Named(
                        "%02d %s".formatted(counted.field().ordinal(), field), words.say("indicators.field." + field));
            }
        };
    }

    /// What a filter takes for a group.
    private static String value(String by, String key) {
        return by.equals("year") ? key : key.substring(key.indexOf(' ') + 1);
    }

    /// The places of pairs by their keys, each under its newest name; the newest pairs come first.
    private static Map<String, String> newest(List<Pair> pairs) {
        Map<String, String> names = new HashMap<>();
        pairs.forEach(pair -> names.putIfAbsent(pair.key(), pair.place()));
        return names;
    }

    /// The rows behind a cell: of one group or of all (an empty key), with one verdict or with any (an empty word).
    public String rows(String key, String verdict) {
        String parameter = by.equals("year") ? "years" : by;
        return key.isEmpty()
                ? criteria.address("/follow", "verdict", verdict)
                : criteria.address("/follow", parameter, key, "verdict", verdict);
    }

    /// An address that asks for what is shown here.
    public String address(String path) {
        return criteria.address(path, "by", by, "as", as);
    }
}
