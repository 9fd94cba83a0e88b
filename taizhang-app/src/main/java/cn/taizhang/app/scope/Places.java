package cn.taizhang.app.scope;

import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Place;
import java.util.List;

/// Which places are wanted, by name, short name or code; none named means all.
///
/// 例: `浙江,430000,国务院`.
public record Places(Gazetteer gazetteer, List<String> wanted) {

    private static final String STATE_COUNCIL = "国务院";

    public Places {
        wanted = List.copyOf(wanted);
    }

    /// The names that name no place we know.
    public List<String> unknown() {
        return wanted.stream().filter(name -> !isKnown(name)).toList();
    }

    private boolean isKnown(String name) {
        return name.equals(STATE_COUNCIL)
                || !gazetteer.named(name).isEmpty()
                || gazetteer.places().stream().anyMatch(place -> place.code().equals(name));
    }

    /// Whether the place of this name and code is wanted; the State Council has no code.
    public boolean hold(String place, String code) {
        return wanted.isEmpty() || wanted.stream().anyMatch(name -> names(name, place, code));
    }

    private boolean names(String name, String place, String code) {
        return name.equals(place)
                || !code.isEmpty()
                        && (name.equals(code)
                                || gazetteer.named(name).stream()
                                        .map(Place::code)
                                        .anyMatch(code::equals));
    }
}
