package cn.taizhang.compare.follow.thing;

import java.util.Map;
import java.util.Set;

/// What a promise or a result is about, in one spelling: its verbs apart, idle words left out.
///
/// 例: 「实施农村道路畅通工程」 and 「新改建农村公路畅通工程」 both have the core 农村公路畅通.
///
/// - `grams` are the pairs of neighbouring characters of the core, sorted, each once; of a core of one character that
///   character.
/// - `sides` holds for each set of words that exclude each other the members the core names.
public record Thing(String core, Grams grams, Phase phase, Set<String> verbs, Map<String, Set<String>> sides) {

    public Thing {
        verbs = Set.copyOf(verbs);
        sides = Map.copyOf(sides);
    }

    /// Whether both name members of one set and none in common: 城镇 and 农村.
    public boolean excludes(Thing other) {
        for (Map.Entry<String, Set<String>> side : sides.entrySet()) {
            Set<String> others = other.sides().get(side.getKey());
            if (others != null && others.stream().noneMatch(side.getValue()::contains)) {
                return true;
            }
        }
        return false;
    }
}
