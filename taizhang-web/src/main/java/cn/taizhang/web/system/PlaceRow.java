package cn.taizhang.web.system;

import cn.taizhang.core.place.Ending;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.Place;
import cn.taizhang.table.Words;
import java.util.List;

/// One name of one place, with what became of it.
///
/// 例: 420600 襄樊市, prefecture, of 湖北省, 1998 to 2009, renamed, now 襄阳市.
///
/// - `to` is 0 while the name holds; `change` is empty for such.
public record PlaceRow(
        String code,
        String name,
        String level,
        Above above,
        String series,
        int from,
        int to,
        String change,
        List<Above> next) {

    public PlaceRow {
        next = List.copyOf(next);
    }

    /// Another place by code and name.
    public record Above(String code, String name) {}

    static PlaceRow of(Place place, Gazetteer gazetteer) {
        Place parent = gazetteer.parent(place, place.to());
        return new PlaceRow(
                place.code(),
                place.name(),
                Words.of(place.level()),
                new Above(parent.code(), parent.name()),
                gazetteer.series(place),
                place.from(),
                place.to() == Place.OPEN ? 0 : place.to(),
                place.ending().change() == Ending.Change.NONE
                        ? ""
                        : Words.of(place.ending().change()),
                gazetteer.heirs(place).stream()
                        .map(heir -> new Above(heir.code(), heir.name()))
                        .toList());
    }
}
