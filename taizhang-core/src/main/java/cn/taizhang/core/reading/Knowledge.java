package cn.taizhang.core.reading;

import cn.taizhang.core.figure.PriceCue;
import cn.taizhang.core.figure.TargetsInWords;
import cn.taizhang.core.head.HeadCues;
import cn.taizhang.core.honour.HonourCue;
import cn.taizhang.core.indicator.IndicatorTable;
import cn.taizhang.core.lexicon.Lexicon;
import cn.taizhang.core.note.NoteCues;
import cn.taizhang.core.outline.RoleCues;
import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.project.ProjectCue;
import cn.taizhang.core.promise.Cue;
import cn.taizhang.core.quantity.BaseUnits;
import cn.taizhang.core.quantity.Units;
import cn.taizhang.core.rule.RuleBook;
import java.util.List;

/// What the reader knows of reports: tables and rules, loaded and compiled once, shared by all readings.
///
/// 例: the lexicon knows that 突破 is a bound, the gazetteer that 侯马 is 侯马市 (141081), the rules that 地铁10号线
/// is a name.
public record Knowledge(Places places, Parts parts, Figures figures, IndicatorTable indicators, Promises promises) {

    /// What is needed to read the head of a report.
    public record Places(Gazetteer gazetteer, HeadCues cues) {}

    /// What is needed to read sections and the lists in them.
    public record Parts(RoleCues roles, NoteCues notes) {}

    /// What is needed to read promises, projects and honours.
    public record Promises(CueBook<Cue> commitments, CueBook<ProjectCue> projects, CueBook<HonourCue> honours) {}

    /// What is needed to read figures and targets in words.
    public record Figures(
            RuleBook rules,
            Lexicon lexicon,
            Units units,
            BaseUnits bases,
            List<PriceCue> prices,
            List<TargetsInWords.Cue> wordTargets) {
        public Figures {
            prices = List.copyOf(prices);
            wordTargets = List.copyOf(wordTargets);
        }
    }
}
