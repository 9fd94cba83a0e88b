package cn.taizhang.web.system;

import cn.taizhang.core.place.Place;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.table.Words;
import cn.taizhang.web.fault.Wrong;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which places are asked for.
///
/// 例: `?q=思茅` finds 思茅地区, 思茅市 and 思茅区; `?parent=520000&year=2024` the prefectures of 贵州省.
///
/// - An empty word and year 0 ask for all.
public record PlaceFilter(String words, String level, String parent, int year) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    static PlaceFilter of(Map<String, String> parameters) {
        String level = parameters.getOrDefault("level", "");
        if (!level.isEmpty()
                && Stream.of(Level.values()).noneMatch(one -> Words.of(one).equals(level))) {
            throw new Wrong("fault.value", "level", level);
        }
        String year = parameters.getOrDefault("year", "").strip();
        if (!year.isEmpty() && !YEAR.matcher(year).matches()) {
            throw new Wrong("fault.value", "year", year);
        }
        return new PlaceFilter(
                parameters.getOrDefault("q", "").strip(),
                level,
                parameters.getOrDefault("parent", "").strip(),
                year.isEmpty() ? 0 : Integer.parseInt(year));
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
