package cn.taizhang.core.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Every name, full and short, with the places that bear it and the words between which it is none.
///
/// 例: 鼓楼区 → four places; 河南 → 河南省 and 河南蒙古族自治县, but not in 黄河南岸.
final class Names {

    private final Map<String, List<Place>> byName = new LinkedHashMap<>();
    private final List<List<Place>> entries;
    private final List<List<Confusion>> confusions = new ArrayList<>();
    private final NameTrie trie;

    /// Places in the order in which they are meant: of equal claims the first one wins.
    Names(List<Place> places, List<Confusion> confusions) {
        places.forEach(p -> add(p.name(), p));
        places.forEach(p -> p.shortNames().forEach(s -> add(s, p)));
        byName.replaceAll((name, bearers) -> List.copyOf(bearers));
        entries = List.copyOf(byName.values());
        Map<String, List<Confusion>> known = confusions.stream().collect(Collectors.groupingBy(Confusion::name));
        Map<String, Integer> searched = new LinkedHashMap<>();
        for (String name : byName.keySet()) {
            if (name.length() > 1) {
                searched.put(name, this.confusions.size());
            }
            this.confusions.add(known.getOrDefault(name, List.of()));
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

    /// Whether the name of an entry is another word where it stands.
    boolean confused(int entry, String text, int start, int end) {
        for (Confusion confusion : confusions.get(entry)) {
            if (confusion.holds(text, start, end)) {
                return true;
            }
        }
        return false;
    }
}
