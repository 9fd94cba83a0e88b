package cn.taizhang.ledger.link;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Anchor;
import cn.taizhang.ledger.entry.Facets;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.Columns;
import cn.taizhang.table.Passage;
import cn.taizhang.table.record.RecordJson;
import java.util.ArrayList;
import java.util.List;

/// A link as an entry of the ledger keeps it, and back.
///
/// - The entry belongs to no document (0): it speaks of two.
public final class LinkPayload {

    /// The type of what was proposed by rule.
    public static final String PROPOSAL = "proposal";
    /// The type of what a person said.
    public static final String LINK = "link";

    private static final List<Column> COLUMNS = Columns.beside(LinkPayload.class, "link.tsv");
    private static final List<String> NAMES = COLUMNS.stream().map(Column::name).toList();

    /// The columns of a link, in order.
    public static List<Column> columns() {
        return COLUMNS;
    }

    /// An entry that says this of a link; `supersedes` is the number of the entry it replaces, or 0.
    public static Posted entry(Link link, String type, Act act, long supersedes) {
        Link.Side promise = link.promise();
        return new Posted(
                0,
                0,
                0,
                link.id(),
                type,
                act,
                supersedes,
                new Anchor(promise.start(), promise.end(), Anchor.Within.NONE, "", promise.quote(), promise.quote()),
                json(link),
                new Facets(
                        "",
                        "",
                        "",
                        link.outcome().verdict(),
                        "",
                        "",
                        link.whose().year(),
                        link.whose().year(),
                        Facets.UNSTATED));
    }

    static String json(Link link) {
        return RecordJson.write(NAMES, cells(link));
    }

    /// The cells under [#columns()].
    public static List<Cell> cells(Link link) {
        return List.of(
                Cell.text(link.whose().place()),
                Cell.year(link.whose().year()),
                Cell.text(link.outcome().verdict()),
                Cell.text(link.outcome().basis()),
                Cell.text(link.outcome().reason()),
                texts(link.outcome().flags()),
                Cell.text(link.promise().record()),
                new Cell.Places(List.of(passage(link.promise()))),
                texts(link.results().stream().map(Link.Side::record).toList()),
                new Cell.Places(
                        link.results().stream().map(LinkPayload::passage).toList()));
    }

    private static Cell texts(List<String> words) {
        return words.isEmpty() ? Cell.BLANK : new Cell.Texts(words);
    }

    private static Passage passage(Link.Side side) {
        return new Passage(side.start(), side.end(), side.quote(), side.quote());
    }

    /// The link of an entry.
    public static Link of(Posted entry) {
        List<Cell> cells = RecordJson.cells(COLUMNS, entry.payload());
        String year = words(cells, "year");
        return new Link(
                entry.id(),
                new Link.Whose(words(cells, "place"), year.isEmpty() ? 0 : Integer.parseInt(year)),
                sides(List.of(words(cells, "promise")), cell(cells, "promiseAt"))
                        .getFirst(),
                sides(list(cells, "results"), cell(cells, "resultsAt")),
                new Link.Outcome(
                        words(cells, "verdict"), words(cells, "basis"), words(cells, "why"), list(cells, "flags")));
    }

    private static List<Link.Side> sides(List<String> records, Cell places) {
        List<Link.Side> sides = new ArrayList<>();
        if (places instanceof Cell.Places found) {
            for (int i = 0; i < Math.min(records.size(), found.values().size()); i++) {
                Passage at = found.values().get(i);
                sides.add(new Link.Side(records.get(i), at.start(), at.end(), at.quote()));
            }
        }
        return sides;
    }

    private static List<String> list(List<Cell> cells, String name) {
        return cell(cells, name) instanceof Cell.Texts texts ? texts.values() : List.of();
    }

    private static String words(List<Cell> cells, String name) {
        return cell(cells, name).words();
    }

    private static Cell cell(List<Cell> cells, String name) {
        return cells.get(NAMES.indexOf(name));
    }

    private LinkPayload() {}
}
