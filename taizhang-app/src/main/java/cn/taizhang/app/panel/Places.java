package cn.taizhang.app.panel;

import cn.taizhang.compare.panel.PanelReport;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Place;
import java.util.List;

/// Which places are wanted, by name, short name or code; none named means all.
///
/// 例: `浙江,430000,国务院`.
record Places(Gazetteer gazetteer, List<String> wanted) {

    private static final String STATE_COUNCIL = "国务院";

    Places {
        wanted = List.copyOf(wanted);
    }

    /// The names that name no place we know.
    List<String> unknown() {
        return wanted.stream().filter(name -> !isKnown(name)).toList();
    }

    private boolean isKnown(String name) {
        return name.equals(STATE_COUNCIL)
                || !gazetteer.named(name).isEmpty()
                || gazetteer.places().stream().anyMatch(place -> place.code().equals(name));
    }

    boolean hold(PanelReport.Place place) {
        return wanted.isEmpty() || wanted.stream().anyMatch(name -> names(name, place));
    }

    private boolean names(String name, PanelReport.Place place) {
        return name.equals(place.name())
                || !place.code().isEmpty()
                        && (name.equals(place.code())
                                || gazetteer.named(name).stream().map(Place::code).anyMatch(place.code()::equals));
    }
}
