package cn.taizhang.compare.check.lint;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.figure.Cues;
import cn.taizhang.compare.check.whole.SumCheck;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.rules.check.CheckRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The number lint (数字体检): all checks of a draft, their findings in the order of the text.
public final class Lint {

    private final List<Check> checks;

    private Lint(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    public static Lint of(Knowledge knowledge) {
        Cues cues = new Cues(CheckRules.words());
        return new Lint(List.of(new SumCheck(knowledge.figures(), cues), new cn.taizhang.compare.check.whole.ShareCheck(knowledge.figures(), cues), new cn.taizhang.compare.check.growth.GrowthCheck(knowledge.figures(), knowledge.indicators(), cues, new cn.taizhang.compare.check.figure.Steady(new cn.taizhang.compare.panel.Clues(cn.taizhang.rules.panel.PanelRules.words())))));
    }

    public List<Finding> findings(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        checks.forEach(check -> findings.addAll(check.findings(draft)));
        findings.sort(Comparator.comparing(finding -> finding.places().getFirst().evidence().span()));
        return findings;
    }
}
