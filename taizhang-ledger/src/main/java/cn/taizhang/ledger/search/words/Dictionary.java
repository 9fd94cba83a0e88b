package cn.taizhang.ledger.search.words;

import cn.taizhang.ledger.search.text.Units;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words a query is cut into, and those that count as the same.
///
/// 例: with 规上 = 规模以上, a query for 规上 finds both.
///
/// - Words are compared as search compares texts: 「ＧＤＰ」 is gdp.
/// - Groups that share a word are one group.
public final class Dictionary {

    public static final Dictionary EMPTY = new Dictionary(List.of(), List.of());

    private final Map<String, Set<String>> words = new HashMap<>();
    private int longest;

    /// A dictionary of groups of words that count as the same, and of single words.
    public Dictionary(Collection<List<String>> groups, Collection<String> others) {
        groups.forEach(this::add);
        others.forEach(word -> add(List.of(word)));
    }

    private void add(List<String> group) {
        Set<String> all = new LinkedHashSet<>();
        for (String word : group) {
            Units units = Units.of(word.strip());
            longest = Math.max(longest, units.size());
            all.add(units.toString());
        }
        for (String word : List.copyOf(all)) {
            all.addAll(words.getOrDefault(word, Set.of()));
        }
        all.forEach(word -> words.put(word, all));
    }

    /// Where the longest word that begins at a unit ends; the unit itself where none begins.
    public int longest(Units units, int at) {
        for (int end = Math.min(units.size(), at + longest); end > at; end--) {
            if (words.containsKey(units.words(at, end))) {
                return end;
            }
        }
        return at;
    }

    /// The word with those that count as the same; only itself where the dictionary does not know it.
    public List<String> same(Units word) {
        return List.copyOf(words.getOrDefault(word.toString(), Set.of(word.toString())));
    }
}
