package cn.taizhang.web.library;

import cn.taizhang.web.catalog.Item;
import cn.taizhang.web.tally.Tally;
import java.util.List;

/// One document as the API tells of it.
///
/// 例: `{"document":12,"place":"云汀市","year":2024,"state":"counted","records":268,"page":"/reports/12"}`.
record Told(
        long document,
        Whose whose,
        FileTold file,
        String state,
        boolean misfiled,
        List<Item.Twin> twins,
        long records,
        Tally.Numbers numbers,
        String added,
        String page) {

    /// Whose report it is; empty and 0 where the text does not tell.
    record Whose(String place, String code, String level, String parent, String series, int year) {}

    /// The file it came in.
    record FileTold(String name, String path, String sha256, long characters) {}

    static Told of(Item item) {
        var head = item.holding().head();
        var file = item.holding().file();
        return new Told(
                item.document(),
                new Whose(head.place(), head.code(), head.level(), head.parent(), head.series(), head.year()),
                new FileTold(file.name(), file.path(), file.sha256(), file.characters()),
                item.state().word(),
                item.tally().misfiled(),
                item.twins(),
                item.tally().records(),
                item.tally().numbers(),
                item.added(),
                "/reports/" + item.document());
    }
}
