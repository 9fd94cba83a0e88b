package cn.taizhang.core.place;

import java.util.List;

/// A place named at some offset, how many characters name it, and all places so named.
///
/// 例: at 0 of 「临沧实现生产总值」: 临沧市, length 2, with 临沧地区 and 临沧市 as namesakes. [#NONE] has length 0.
public record Match(Place place, int length, List<Place> namesakes) {

    public static final Match NONE = new Match(Place.NONE, 0, List.of());

    public boolean found() {
        return length > 0;
    }
}
