package cn.taizhang.web.panel;

import cn.taizhang.app.console.Refused;
import cn.taizhang.app.scope.Places;
import cn.taizhang.compare.panel.PanelReport;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.record.Report.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A place of a panel through all its names, with its lines.
///
/// 例: 襄樊市 and 襄阳市 are one place, shown as 襄阳市.
public record Place(String name, String code, Level level, List<Line> lines) {

    public Place {
        lines = List.copyOf(lines);
    }

    /// The places of a panel, the higher ones first, then in the order of their codes.
    public static List<Place> of(List<Line> lines) {
        Map<String, List<Line>> byKey = new LinkedHashMap<>();
        lines.forEach(line -> byKey.computeIfAbsent(line.place().key(), key -> new ArrayList<>())
                .add(line));
        return byKey.values().stream()
                .map(several -> {
                    PanelReport.Place last = several.getLast().place();
                    return new Place(last.name(), last.code(), last.level(), several);
                })
                .sorted(Comparator.comparing(Place::level).thenComparing(Place::code))
                .toList();
    }

    /// How many of its lines say something.
    public long filled() {
        return lines.stream().filter(Line::tells).count();
    }

    /// Those of the places that are named, by name, short name or code; a word that names none of them is [Refused].
    public static List<Place> named(List<Place> places, List<String> words, Gazetteer gazetteer) {
        List<Place> found = new ArrayList<>();
        for (String word : words) {
            Places wanted = new Places(gazetteer, List.of(word));
            List<Place> named = places.stream()
                    .filter(place -> place.lines().stream()
                            .anyMatch(line -> wanted.hold(
                                    line.place().name(), line.place().code())))
                    .filter(place -> !found.contains(place))
                    .toList();
            boolean again = found.stream().anyMatch(place -> wanted.hold(place.name(), place.code()));
            if (named.isEmpty() && !again) {
                throw new Refused("fault.place", word);
            }
            found.addAll(named);
        }
        return found;
    }
}
