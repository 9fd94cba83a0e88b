package cn.taizhang.core.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every name, full and short, with the places that bear it and the words between which it is none.
///
/// 例: 鼓楼区 → four places; 河南 → 河南省 and 河南蒙古族自治县, but not in 黄河南岸.
final class Names {

    private final Map<String, List<Place>> byName = new LinkedHashMap<>();
    private final Map<String, List<Confusion>> confusions = new HashMap<>();
    private final List<List<Place>> entries;
    private final NameTrie trie;

    /// Places in the order in which they are meant: of equal claims the first one wins.
    Names(List<Place> places, List<Confusion> confusions) {
        places.forEach(p -> add(p.name(), p));
        places.forEach(p -> p.shortNames().forEach(s -> add(s, p)));
        confusions.forEach(c -> this.confusions
                .computeIfAbsent(c.name(), n -> new ArrayList<>())
                .add(c));
        byName.replaceAll((name, bearers) -> List.copyOf(bearers));
        entries = List.copyOf(byName.values());
        Map<String, Integer> searched = new LinkedHashMap<>();
        int entry = 0;
        for (String name : byName.keySet()) {
            if (name.length() > 1) {
                searched.put(name, entry);
            }
            entry++;
        }
        trie = new NameTrie(searched);
    }

    private void add(String name, Place place) {
        List<Place> known = byName.computeIfAbsent(name, n -> new ArrayList<>());
        if (!known.contains(place)) {
            known.add(place);
        }
    }

    List<Place> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    NameTrie trie() {
        return trie;
    }

    List<Place> places(int entry) {
        return entries.get(entry);
    }

    boolean confused(String text, int start, int end) {
        List<Confusion> known = confusions.get(text.substring(start, end));
        return known != null && known.stream().anyMatch(c -> c.holds(text, start, end));
    }
}
