package cn.taizhang.web.known;

import cn.taizhang.compare.follow.Lookup;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.rules.RuleFiles;
import cn.taizhang.rules.field.Fields;
import cn.taizhang.rules.panel.PanelCue;
import cn.taizhang.rules.panel.PanelRules;
import cn.taizhang.web.fault.Absent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the program knows: indicators, places, fields and the words by which it compares.
///
/// 例: `indicator("gdp")` is 地区生产总值; `indicator("gpd")` is [Absent].
///
/// - Loaded when it is first asked for, not before the first page, and shared by all threads.
@Component
public final class Known {

    private final List<All> loaded = new ArrayList<>(1);

    /// All of it.
    public record All(Knowledge knowledge, Lookup lookup, Fields fields, CueBook<PanelCue> panelWords) {}

    private static All load() {
        Knowledge knowledge = RuleFiles.load();
        return new All(knowledge, Lookup.knowing(knowledge), Fields.load(), PanelRules.words());
    }

    public synchronized All all() {
        if (loaded.isEmpty()) {
            loaded.add(load());
        }
        return loaded.getFirst();
    }

    public Knowledge knowledge() {
        return all().knowledge();
    }

    public IndicatorTable indicators() {
        return knowledge().indicators();
    }

    /// The indicator with this id; another word is absent.
    public Indicator indicator(String id) {
        if (!indicators().contains(id)) {
            throw new Absent("indicator", id);
        }
        return indicators().get(id);
    }
}
