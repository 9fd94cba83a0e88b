package cn.taizhang.compare.check.lint;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.again.RestatedCheck;
import cn.taizhang.compare.check.again.SizeCheck;
import cn.taizhang.compare.check.again.TwiceCheck;
import cn.taizhang.compare.check.again.UnitCheck;
import cn.taizhang.compare.check.figure.Cues;
import cn.taizhang.compare.check.figure.Steady;
import cn.taizhang.compare.check.figure.Subjects;
import cn.taizhang.compare.check.growth.GrowthCheck;
import cn.taizhang.compare.check.target.LowTargetCheck;
import cn.taizhang.compare.check.target.NoResultCheck;
import cn.taizhang.compare.check.whole.ShareCheck;
import cn.taizhang.compare.check.whole.SumCheck;
import cn.taizhang.compare.check.words.WordChecks;
import cn.taizhang.compare.panel.Clues;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.rules.check.CheckRules;
import cn.taizhang.rules.check.SizeTable;
import cn.taizhang.rules.panel.PanelRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The number lint (数字体检): all checks of a draft, their findings in the order of the text. The class to begin with.
///
/// 例: `Lint.of(RuleFiles.load()).findings(draft)`.
///
/// - A pure function of the draft; linear in its text; may be used by several threads at once.
public final class Lint {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.places().getFirst().evidence().span())
            .thenComparing(Finding::family)
            .thenComparing(finding -> finding.places().getLast().evidence().span())
            .thenComparing(Finding::arithmetic);

    private final List<Check> checks;

    private Lint(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    public static Lint of(Knowledge knowledge) {
        Knowledge.Figures figures = knowledge.figures();
        Cues cues = new Cues(CheckRules.words());
        Steady steady = new Steady(new Clues(PanelRules.words()));
        Subjects subjects = new Subjects(knowledge.indicators());
        List<Check> checks = new ArrayList<>(List.of(
                new SumCheck(figures, cues),
                new ShareCheck(figures, cues),
                new GrowthCheck(figures, knowledge.indicators(), cues, steady),
                new TwiceCheck(figures, subjects, steady),
                new UnitCheck(figures, knowledge.indicators(), cues, steady),
                new SizeCheck(figures, SizeTable.load(), steady),
                new RestatedCheck(figures, subjects, steady),
                new LowTargetCheck(figures, knowledge.indicators(), steady),
                new NoResultCheck()));
        checks.addAll(WordChecks.all());
        return new Lint(checks);
    }

    public List<Finding> findings(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        checks.forEach(check -> findings.addAll(check.findings(draft)));
        findings.sort(BY_PLACE);
        return List.copyOf(findings);
    }
}
