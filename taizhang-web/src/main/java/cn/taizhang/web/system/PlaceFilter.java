package cn.taizhang.web.system;

import cn.taizhang.core.place.Place;
import cn.taizhang.table.Words;
import cn.taizhang.web.parameter.Parameters;
import java.util.Locale;

/// Which places are asked for.
///
/// 例: `?q=思茅` finds 思茅地区, 思茅市 and 思茅区; `?parent=520000&year=2024` the prefectures of 贵州省.
///
/// - An empty word and year 0 ask for all.
public record PlaceFilter(String words, String level, String parent, int year) {

    static PlaceFilter of(Parameters parameters) {
        return new PlaceFilter(
                parameters.text("q"), parameters.level(), parameters.text("parent"), parameters.year("year"));
    }

    boolean admits(Place place, String series) {
        return (level.isEmpty() || Words.of(place.level()).equals(level))
                && (parent.isEmpty()
                        || place.parent().equals(parent)
                        || place.code().equals(parent))
                && (year == 0 || place.validIn(year))
                && isNamed(place, series);
    }

    private boolean isNamed(Place place, String series) {
        String sought = words.toLowerCase(Locale.ROOT);
        return sought.isEmpty()
                || place.name().contains(sought)
                || place.code().startsWith(sought)
                || series.equals(sought)
                || place.shortNames().contains(sought);
    }
}
