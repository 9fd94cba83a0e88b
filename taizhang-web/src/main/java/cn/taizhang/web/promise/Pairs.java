package cn.taizhang.web.promise;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.visit.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Which reports follow each other, as the command line pairs them.
///
/// 例: of 云汀市 2022 to 2025 three pairs, the newest first.
///
/// - Of several texts of one report the longest counts, then the one with the smaller id.
/// - The newest years come first, within a year the places in the order of their codes.
public final class Pairs {

    private static final Comparator<Holding> FULLEST =
            Comparator.comparingLong((Holding one) -> -one.file().characters()).thenComparing(Holding::report);
    private static final String NATION = "国务院";
    private static final int PROVINCE_DIGITS = 2;

    private final Map<String, TreeMap<Integer, Holding>> byPlace = new HashMap<>();
    private final Map<Long, Pair> byDocument = new LinkedHashMap<>();

    private Pairs(List<Holding> counted) {
        for (Holding one : counted.stream().sorted(FULLEST).toList()) {
            if (one.head().isKnown()) {
                byPlace.computeIfAbsent(key(one), key -> new TreeMap<>())
                        .putIfAbsent(one.head().year(), one);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        byPlace.values()
                .forEach(years -> years.forEach((year, one) ->
                        Stream.ofNullable(years.get(year + 1)).forEach(next -> pairs.add(new Pair(one, next)))));
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.year())
                .thenComparing(pair -> pair.earlier().head().code())
                .thenComparing(Pair::document));
        pairs.forEach(pair -> byDocument.put(pair.document(), pair));
    }

    /// The pairs of all reports, whoever may see them.
    public static Pairs of(Visit visit) {
        return visit.once(Pairs.class, "all", () -> new Pairs(visit.everything()));
    }

    static String key(Holding one) {
        return one.head().series().isEmpty() ? one.head().place() : one.head().series();
    }

    public List<Pair> all() {
        return List.copyOf(byDocument.values());
    }

    /// The pair whose promises stand in a document; none, or one.
    public Stream<Pair> of(long document) {
        return Stream.ofNullable(byDocument.get(document));
    }

    /// The report of a place of a year; none, or one.
    public Stream<Holding> report(String key, int year) {
        return Stream.ofNullable(byPlace.getOrDefault(key, new TreeMap<>()).get(year));
    }

    /// The other reports on which the answers of a pair may hang: of the place a year later, of the nation and of the
    /// province.
    List<Holding> others(Pair pair) {
        int told = pair.later().head().year();
        String code = pair.later().head().code();
        String province = code.length() < PROVINCE_DIGITS ? "" : code.substring(0, PROVINCE_DIGITS) + "0000";
        return Stream.of(report(pair.key(), told + 1), report(NATION, told), report(province, told))
                .flatMap(found -> found)
                .filter(one -> !one.equals(pair.later()))
                .distinct()
                .toList();
    }

    /// The pair of the year before; none, or one.
    public Stream<Pair> before(Pair pair) {
        return report(pair.key(), pair.year() - 1).flatMap(one -> of(one.document()));
    }
}
