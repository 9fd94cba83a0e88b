package cn.taizhang.compare.check.whole;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Cues;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.reading.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Holds parts against their whole in one sentence.
///
/// 例: 「新建60公里、改建50公里,共100公里」: `60公里 + 50公里 = 110公里 ≠ 100公里`.
///
/// - A whole that is told after its parts must be their sum; one told before 其中 may be more, unless its parts are
///   such as leave no rest (进口 and 出口).
/// - Means, rates and sizes for each one never add up.
public final class SumCheck implements Check {

    private final Knowledge.Figures known;
    private final Cues cues;

    public SumCheck(Knowledge.Figures known, Cues cues) {
        this.known = known;
        this.cues = cues;
    }

    @Override
    public List<Finding> findings(Draft draft) {
        Page page = Page.of(draft.reading(), known);
        List<Finding> findings = new ArrayList<>();
        Groups groups = new Groups(page, cues);
        List<List<Told>> sentences = page.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Told before = sentences.get(Math.max(0, i - 1)).getLast();
            for (Group group :
                    groups.of(sentences.get(i), i == 0 ? sentences.getFirst().getFirst() : before)) {
                Verdict verdict = Verdict.of(group);
                if (verdict.severity() != Severity.HINT) {
                    findings.add(finding(draft, page, group, verdict));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Draft draft, Page page, Group group, Verdict verdict) {
        Told first = group.parts().getFirst();
        Told last = group.parts().getLast();
        Finding.Place whole = new Finding.Place(draft.source(), page.quote(group.whole()));
        Finding.Place parts = new Finding.Place(draft.source(), page.quote(first, last));
        boolean before = group.whole().number().compareTo(first.number()) < 0;
        String sum = group.parts().stream().map(part -> part.written().shown()).collect(Collectors.joining(" + "));
        return new Finding(
                Family.SUM,
                verdict.severity(),
                new Finding.Message(
                        "check.sum." + verdict.key(),
                        List.of(group.whole().written().shown())),
                sum + " = " + verdict.sum() + " " + verdict.sign() + " "
                        + group.whole().written().shown(),
                before ? List.of(whole, parts) : List.of(parts, whole));
    }
}
