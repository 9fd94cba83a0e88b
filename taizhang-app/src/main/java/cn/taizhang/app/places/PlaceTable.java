package cn.taizhang.app.places;

import cn.taizhang.core.place.Ending;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.IssuerTable;
import cn.taizhang.core.place.Place;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Column.Type;
import cn.taizhang.table.Table;
import java.util.List;

/// The table of places with their history, one row a name.
///
/// 例: 420600, series 420600, 襄樊市, prefecture, parent 420000, 1998 to 2009, renamed, next 420600 襄阳市.
public final class PlaceTable {

    public static final Table TABLE = new Table(
            "places",
            List.of(
                    Column.of("code", Type.TEXT, words("代码", "code"), words("GB/T 2260 代码", "GB/T 2260 code")),
                    Column.of(
                            "series",
                            Type.TEXT,
                            words("序列代码", "series"),
                            words("更名、换码前后不变的代码", "one key through all names and codes")),
                    Column.of("place", Type.TEXT, words("名称", "place"), words("当时的全称", "the full name of that time")),
                    Column.of("level", Type.TEXT, words("层级", "level"), words("政府层级", "level of government")),
                    Column.of("parent", Type.TEXT, words("上级代码", "parent"), words("上一级的代码", "code of the place above")),
                    Column.of(
                            "from",
                            Type.WHOLE,
                            words("起", "from"),
                            words("年末已用此名的首年", "first year at whose end the name held")),
                    Column.of(
                            "to",
                            Type.WHOLE,
                            words("止", "to"),
                            words("年末仍用此名的末年,沿用至今为空", "last such year; blank while it holds")),
                    Column.of("change", Type.TEXT, words("变更", "change"), words("此名如何终止", "how the name ended")),
                    Column.of(
                            "next",
                            Type.TEXTS,
                            words("去向代码", "next"),
                            words("变成或并入的代码", "codes of what it became or went into")),
                    Column.of(
                            "nextPlace",
                            Type.TEXTS,
                            words("去向", "next place"),
                            words("变成或并入的地区", "what it became or went into"))));

    private final Gazetteer gazetteer;

    public PlaceTable(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    public List<Cell> cells(Place place) {
        return List.of(
                Cell.text(place.code()),
                Cell.text(gazetteer.series(place)),
                Cell.text(place.name()),
                Cell.word(place.level()),
                Cell.text(place.parent()),
                Cell.year(place.from()),
                last(place.to()),
                place.ending().change() == Ending.Change.NONE
                        ? Cell.BLANK
                        : Cell.word(place.ending().change()),
                texts(place.ending().into()),
                texts(gazetteer.heirs(place).stream().map(Place::name).toList()));
    }

    public List<Cell> cells(IssuerTable.Row issuer) {
        return List.of(
                Cell.BLANK,
                Cell.text(issuer.name()),
                Cell.text(issuer.name()),
                Cell.word(issuer.level()),
                Cell.text(issuer.parent()),
                Cell.year(issuer.from()),
                last(issuer.to()),
                Cell.BLANK,
                Cell.BLANK,
                Cell.BLANK);
    }

    private static Cell last(int year) {
        return year == Place.OPEN ? Cell.BLANK : Cell.year(year);
    }

    private static Cell texts(List<String> words) {
        return words.isEmpty() ? Cell.BLANK : new Cell.Texts(words);
    }

    private static Bilingual words(String zh, String en) {
        return new Bilingual(zh, en);
    }
}
