package cn.taizhang.rules;

import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.rules.figure.FigureKnowledge;
import cn.taizhang.rules.honour.HonourRules;
import cn.taizhang.rules.indicator.IndicatorFiles;
import cn.taizhang.rules.load.Faults;
import cn.taizhang.rules.outline.OutlineRules;
import cn.taizhang.rules.place.PlaceFiles;
import cn.taizhang.rules.promise.PromiseRules;

/// Loads everything the reader knows from the class path; any fault in our own files stops the start, all faults told
/// at once.
///
/// 例: `new Reader(RuleFiles.load())`.
public final class RuleFiles {

    private RuleFiles() {}

    /// The knowledge the product ships with.
    public static Knowledge load() {
        Faults faults = new Faults();
        FigureKnowledge figures = new FigureKnowledge(faults);
        Knowledge.Figures figureKnowledge = new Knowledge.Figures(
                figures.rules(),
                figures.lexicon(),
                figures.units(),
                figures.bases(),
                figures.prices(),
                figures.wordTargets());
        faults.check();
        return new Knowledge(
                new Knowledge.Places(PlaceFiles.gazetteer(), PlaceFiles.headCues()),
                new Knowledge.Parts(OutlineRules.roles(), OutlineRules.notes()),
                figureKnowledge,
                IndicatorFiles.load(),
                new Knowledge.Promises(PromiseRules.commitments(), PromiseRules.projects(), HonourRules.honours()));
    }
}
