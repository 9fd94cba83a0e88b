package cn.taizhang.core.reading;

import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Fact.Measure;
import java.util.stream.Stream;

/// Says which known indicator a wording names, and of which area it is said.
///
/// 例: in a report of 天津市, 「天津市生产总值」 is `gdp` of the whole place, 「滨海新区生产总值」 `gdp` of 滨海新区.
///
/// - The name of the issuer is no part of a known measure, nor is that of an area, which becomes the scope.
/// - A wording that names no known indicator stays as it is.
record Naming(IndicatorTable indicators, Place issuer) {

    /// The measure without the area, and the area, empty for the whole place.
    record Named(Measure measure, String scope) {}

    Named of(String wording, boolean growth) {
        String own = withoutOwnName(wording);
        IndicatorTable.Named named = indicators.name(own, growth);
        if (named.id().isEmpty()) {
            return new Named(new Measure(wording, indicators.resolve(wording, growth)), "");
        }
        String measure =
                own.startsWith(named.area()) ? own.substring(named.area().length()) : own;
        return new Named(new Measure(measure, named.id()), named.area());
    }

    private String withoutOwnName(String wording) {
        return Stream.concat(Stream.of(issuer.name()), issuer.shortNames().stream())
                .filter(name -> name.length() > 1 && wording.startsWith(name) && wording.length() > name.length())
                .findFirst()
                .map(name -> wording.substring(name.length()))
                .orElse(wording);
    }
}
