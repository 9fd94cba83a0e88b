package cn.taizhang.rules.place;

import cn.taizhang.core.head.HeadCues;
import cn.taizhang.core.opening.OpeningCues;
import cn.taizhang.core.place.Confusion;
import cn.taizhang.core.place.Ending;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.IssuerTable;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Report.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Loads what we know of places and of the heads of reports from the class path.
///
/// 例: `new HeadReader(PlaceFiles.gazetteer(), PlaceFiles.headCues())`.
///
/// - Places come from `third_party/gb2260/places.tsv`; its SOURCE.md says how they were made.
/// - Any fault in our own files stops the start with all faults of the file.
public final class PlaceFiles {

    private static final String FOLDER = "/cn/taizhang/rules/place/";

    private static final List<String> KINDS = List.of("office", "imprint", "review", "plan");

    private PlaceFiles() {}

    /// The places of GB/T 2260 with their short names and years.
    public static Gazetteer gazetteer() {
        List<Place> places = Table.resource(
                        "/third_party/gb2260/places.tsv",
                        "code",
                        "name",
                        "short",
                        "level",
                        "parent",
                        "from",
                        "to",
                        "change",
                        "into")
                .read(PlaceFiles::place);
        PlaceLaws.check(places);
        List<Confusion> confusions = Table.resource(FOLDER + "confusions.tsv", "name", "before", "after", "note")
                .read(c -> new Confusion(c.get(0), c.get(1), c.get(2)));
        return new Gazetteer(places, confusions);
    }

    /// The words by which heads are read.
    public static HeadCues headCues() {
        Map<String, List<String>> words = new HashMap<>();
        KINDS.forEach(k -> words.put(k, new ArrayList<>()));
        Table.resource(FOLDER + "head-cues.tsv", "kind", "word")
                .read(c -> requireKnown(words, c.get(0)).add(c.get(1)));
        Map<String, Integer> congresses = new HashMap<>();
        Table.resource(FOLDER + "congresses.tsv", "code", "name", "first").read(c -> {
            congresses.put(c.get(0), Integer.valueOf(c.get(2)));
            return c;
        });
        return new HeadCues(
                new OpeningCues(words.getOrDefault("office", List.of()), words.getOrDefault("imprint", List.of())),
                words.getOrDefault("review", List.of()),
                words.getOrDefault("plan", List.of()),
                congresses,
                issuers());
    }

    /// Those who report and are no places: the State Council and the new areas.
    public static IssuerTable issuers() {
        return new IssuerTable(Table.resource(FOLDER + "issuers.tsv", "name", "level", "parent", "from", "to", "note")
                .read(c -> new IssuerTable.Row(
                        c.get(0), level(c.get(1)), c.get(2), Integer.parseInt(c.get(3)), last(c.get(4)))));
    }

    private static int last(String cell) {
        return cell.isEmpty() ? Place.OPEN : Integer.parseInt(cell);
    }

    private static List<String> requireKnown(Map<String, List<String>> words, String kind) {
        List<String> known = words.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("unknown kind " + kind);
        }
        return known;
    }

    private static Place place(List<String> cells) {
        List<String> shortNames =
                cells.get(2).isEmpty() ? List.of() : List.of(cells.get(2).split("\\|"));
        return new Place(
                cells.get(0),
                cells.get(1),
                shortNames,
                level(cells.get(3)),
                cells.get(4),
                Integer.parseInt(cells.get(5)),
                last(cells.get(6)),
                ending(cells.get(7), cells.get(8)));
    }

    private static Level level(String name) {
        return Level.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Ending ending(String change, String into) {
        return change.isEmpty() && into.isEmpty()
                ? Ending.NONE
                : new Ending(
                        change.isEmpty() ? Ending.Change.NONE : Ending.Change.valueOf(change.toUpperCase(Locale.ROOT)),
                        into.isEmpty() ? List.of() : List.of(into.split("\\|")));
    }
}
