package cn.taizhang.web.system;

import java.util.List;

/// One page of the list of places.
///
/// 例: page 1 of 41, of 4,063 names.
public record PlaceList(PlaceFilter filter, List<PlaceRow> rows, int found, int page, int pages) {

    static final int ROWS = 100;

    public PlaceList {
        rows = List.copyOf(rows);
    }

    static PlaceList of(PlaceFilter filter, List<PlaceRow> all, int asked) {
        int pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
        int page = Math.clamp(asked, 1, pages);
        return new PlaceList(
                filter, all.subList((page - 1) * ROWS, Math.min(all.size(), page * ROWS)), all.size(), page, pages);
    }
}
