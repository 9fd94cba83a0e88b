package cn.taizhang.app.places;

import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.place.IssuerTable;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Report.Level;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which places are asked for: by name, code or series, in a year, of a level.
///
/// 例: 思茅 gives all names of that place: 思茅地区, 思茅市, 普洱市 and 思茅区.
///
/// - Year 0 is every year; [Level#UNKNOWN] is every level; no words are all places.
public record PlaceQuery(List<String> words, int year, Level level) {

    private static final Comparator<Place> BY_CODE =
            Comparator.comparing(Place::code).thenComparing(Place::from);

    public PlaceQuery {
        words = List.copyOf(words);
    }

    public List<Place> places(Gazetteer gazetteer) {
        Set<String> series = new HashSet<>();
        for (String word : words) {
            gazetteer.named(word).forEach(place -> series.add(gazetteer.series(place)));
            gazetteer.coded(word).forEach(place -> series.add(gazetteer.series(place)));
            series.add(word);
        }
        return gazetteer.places().stream()
                .filter(place -> words.isEmpty() || series.contains(gazetteer.series(place)))
                .filter(place -> year == 0 || place.validIn(year))
                .filter(place -> level == Level.UNKNOWN || place.level() == level)
                .sorted(BY_CODE)
                .toList();
    }

    /// Those who report and are no places, asked for by name.
    public List<IssuerTable.Row> issuers(IssuerTable table) {
        return table.rows().stream()
                .filter(row -> words.isEmpty() || words.contains(row.name()))
                .filter(row -> year == 0 || row.validIn(year))
                .filter(row -> level == Level.UNKNOWN || row.level() == level)
                .toList();
    }
}
