package cn.taizhang.compare.follow.account;

import cn.taizhang.compare.panel.PanelReport;
import java.util.List;

/// What one report promises for its year, and what it tells of the year before.
///
/// 例: 云汀市 2024: 120 promises; 300 results and clauses that look back on 2023.
///
/// - `characters` is the length of its text, by which the fuller of two variants is known.
public record Account(PanelReport report, int characters, List<Promise> promises, List<Told> told) {

    public Account {
        promises = List.copyOf(promises);
        told = List.copyOf(told);
    }

    /// What is promised in one way. 例: `promises(Promise.Number.class)`.
    public <T extends Promise> List<T> promises(Class<T> way) {
        return promises.stream().filter(way::isInstance).map(way::cast).toList();
    }

    /// What is told in one way. 例: `told(Told.InWords.class)`.
    public <T extends Told> List<T> told(Class<T> way) {
        return told.stream().filter(way::isInstance).map(way::cast).toList();
    }
}
