package cn.taizhang.app.read;

import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Section;
import cn.taizhang.table.Words;
import java.util.List;
import java.util.Optional;

/// Which records are wanted: by type, by indicator, by section.
///
/// 例: `--kind fact --indicator gdp --section targets`.
///
/// - No types means all of them; an empty indicator or section narrows nothing.
/// - An indicator is an id, or a piece of the wording; it keeps facts alone.
/// - A section is a path with all that stands under it, or the role of the innermost section.
record Selection(List<String> types, String indicator, String section) {

    boolean isAll() {
        return types.isEmpty() && indicator.isEmpty() && section.isEmpty();
    }

    ReadPart narrow(ReadPart part) {
        if (isAll()) {
            return part;
        }
        List<Section> sections = part.entries().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        return part.with(part.entries().stream()
                .filter(this::isOfType)
                .filter(this::isOnIndicator)
                .filter(entry -> standsIn(entry, sections))
                .toList());
    }

    private boolean isOfType(Entry entry) {
        return types.isEmpty() || types.contains(entry.type());
    }

    private boolean isOnIndicator(Entry entry) {
        if (indicator.isEmpty()) {
            return true;
        }
        return entry instanceof Fact fact
                && (fact.measure().indicatorId().equals(indicator)
                        || fact.measure().wording().contains(indicator));
    }

    private boolean standsIn(Entry entry, List<Section> sections) {
        if (section.isEmpty()) {
            return true;
        }
        int at = entry.evidence().span().start();
        boolean underPath = sections.stream()
                .anyMatch(s -> s.path().equals(section) && s.body().contains(at));
        return underPath
                || innermost(at, sections)
                        .filter(s -> Words.of(s.role()).equals(section))
                        .isPresent();
    }

    private static Optional<Section> innermost(int at, List<Section> sections) {
        return sections.stream()
                .filter(s -> s.body().contains(at))
                .reduce((outer, inner) -> inner.level() >= outer.level() ? inner : outer);
    }
}
