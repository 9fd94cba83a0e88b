package cn.taizhang.core.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The known indicators, and the answer to which of them a wording names.
///
/// 例: 「全市规模以上工业增加值」 names `industrial_value_added`; 「人均生产总值」 never `gdp`.
///
/// - A wording names an indicator when, folded, it is one of its names, or ends in one after words that
///   leave the meaning alone.
/// - A qualifier that makes another measure (人均, 单位, 占…比重, 增加值率) names nothing, or the
///   indicator that has it in its name.
/// - The area is no part of the measure: 「滨海新区生产总值」 names `gdp`, its scope is told apart by
///   the reader.
/// - Immutable, and linear in the length of the wording.
public final class IndicatorTable {

    private static final String UNKNOWN = "";

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Folding folding;
    private final Prefixes prefixes;
    private final Words after;
    private final Words growthNouns;
    private final Index growths;
    private final Index levels;

    /// The table of these indicators; two of them under one name or id are an
    /// [IllegalArgumentException] that lists [#clashes].
    public IndicatorTable(Collection<Indicator> indicators, Wordings wordings) {
        List<Clash> clashes = clashes(indicators, wordings);
        if (!clashes.isEmpty()) {
            throw new IllegalArgumentException("names that name two indicators: " + clashes);
        }
        indicators.forEach(indicator -> this.indicators.put(indicator.id(), indicator));
        this.folding = new Folding(wordings.folds());
        this.prefixes = new Prefixes(wordings.around().before(), wordings.areas());
        this.after = Words.ending(wordings.around().after());
        this.growthNouns = Words.ending(wordings.around().growth());
        this.growths = new Index(indicators, folding, true);
        this.levels = new Index(indicators, folding, false);
    }

    /// Two indicators that lay claim to one wording, or to one id. 例: 财政收入 of both
    /// `fiscal_revenue` and `tax_revenue`.
    public record Clash(String wording, String first, String second) {}

    /// Every wording (once folded) and id that two of the indicators claim; a wording for growth alone
    /// and one for levels alone do not clash.
    public static List<Clash> clashes(Collection<Indicator> indicators, Wordings wordings) {
        Folding folding = new Folding(wordings.folds());
        List<Clash> clashes = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (Indicator indicator : indicators) {
            claim("id " + indicator.id(), indicator.id(), owners, clashes);
        }
        for (Indicator indicator : indicators) {
            for (Alias alias : indicator.names().aliases()) {
                claimAlias(indicator, alias, folding.fold(alias.wording()), owners, clashes);
            }
        }
        return List.copyOf(clashes);
    }

    private static void claimAlias(
            Indicator indicator, Alias alias, String key, Map<String, String> owners, List<Clash> clashes) {
        for (boolean growth : new boolean[] {true, false}) {
            if (alias.use().holds(growth)) {
                String place = (growth ? "growth " : "level ") + key;
                String owner = owners.getOrDefault(place, indicator.id());
                Clash clash = new Clash(alias.wording(), owner, indicator.id());
                if (!owner.equals(indicator.id()) && !clashes.contains(clash)) {
                    clashes.add(clash);
                }
                owners.putIfAbsent(place, indicator.id());
            }
        }
    }

    private static void claim(String key, String id, Map<String, String> owners, List<Clash> clashes) {
        if (owners.putIfAbsent(key, id) != null) {
            clashes.add(new Clash(key, id, id));
        }
    }

    /// The id of the indicator a wording names beside growth (`true`) or a level (`false`), or the
    /// empty string.
    public String resolve(String wording, boolean growth) {
        return name(wording, growth).id();
    }

    /// What a wording names: the id of the indicator, and the area before its name; each may be empty.
    ///
    /// 例: 「滨海新区生产总值」 names `gdp` of 滨海新区.
    public record Named(String id, String area) {
        private static final Named NOTHING = new Named(UNKNOWN, UNKNOWN);
    }

    /// The indicator a wording names beside growth (`true`) or a level (`false`), and the area it is said of.
    public Named name(String wording, boolean growth) {
        String key = folding.fold(wording);
        boolean grows = growth;
        int end = key.length();
        while (end > 0) {
            Named named = (grows ? growths : levels).find(key, end);
            if (!named.id().isEmpty()) {
                return named;
            }
            int noun = growthNouns.before(key, end, 0);
            grows |= noun > 0;
            int step = Math.max(noun, after.before(key, end, 0));
            if (step == 0) {
                break;
            }
            end -= step;
        }
        return Named.NOTHING;
    }

    public boolean contains(String id) {
        return indicators.containsKey(id);
    }

    /// The indicator with the id; asking for another id is an [IllegalArgumentException].
    public Indicator get(String id) {
        Indicator found = indicators.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no indicator " + id);
        }
        return found;
    }

    /// All indicators in the order of the files.
    public List<Indicator> all() {
        return List.copyOf(indicators.values());
    }

    /// The names that hold beside growth, or those that hold beside levels.
    private final class Index {
        private final Map<String, String> ids = new HashMap<>();
        private final Words words;

        Index(Collection<Indicator> indicators, Folding folding, boolean growth) {
            for (Indicator indicator : indicators) {
                for (Alias alias : indicator.names().aliases()) {
                    if (alias.use().holds(growth)) {
                        ids.put(folding.fold(alias.wording()), indicator.id());
                    }
                }
            }
            this.words = Words.ending(ids.keySet());
        }

        /// The longest name that ends at `end`, if what stands before it leaves its meaning alone.
        Named find(String key, int end) {
            int length = words.before(key, end, 0);
            if (length == 0 || !prefixes.allow(key, end - length)) {
                return Named.NOTHING;
            }
            String id = ids.getOrDefault(key.substring(end - length, end), UNKNOWN);
            return new Named(id, prefixes.area(key, end - length));
        }
    }
}
