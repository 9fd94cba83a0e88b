package cn.taizhang.ledger.search.words;

import cn.taizhang.core.indicator.Alias;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.rules.indicator.IndicatorFiles;
import cn.taizhang.rules.place.PlaceFiles;
import java.util.List;
import java.util.stream.Stream;

/// The words the program knows without being told: names of indicators and of places.
///
/// 例: 粮食产量, 规模以上工业增加值, 侯马市, 湖南.
///
/// - Short names of counties are left out: 平安 and 新华 are words of their own.
public final class KnownWords {

    public static List<String> load() {
        Stream<String> indicators = IndicatorFiles.load().all().stream()
                .flatMap(indicator -> Stream.concat(
                        Stream.of(indicator.names().chinese()),
                        indicator.names().aliases().stream().map(Alias::wording)));
        Stream<String> places = PlaceFiles.gazetteer().places().stream().flatMap(KnownWords::names);
        return Stream.concat(indicators, places)
                .filter(word -> word.length() > 1)
                .distinct()
                .toList();
    }

    private static Stream<String> names(Place place) {
        boolean high = place.level() == Level.PROVINCE || place.level() == Level.PREFECTURE;
        return Stream.concat(Stream.of(place.name()), high ? place.shortNames().stream() : Stream.of());
    }

    private KnownWords() {}
}
