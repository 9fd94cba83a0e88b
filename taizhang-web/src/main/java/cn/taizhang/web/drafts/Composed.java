package cn.taizhang.web.drafts;

import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.delivery.paper.Clause;
import cn.taizhang.delivery.paper.Paper;
import cn.taizhang.delivery.report.GiveOut;
import cn.taizhang.delivery.review.Agreement;
import java.time.LocalDate;
import java.util.List;

/// A paper as it was composed, what the number lint found in its final text, and what reading it back says.
///
/// - `agreements` are those of a review, none of other papers; `running` are the matters in it that are not due yet.
public record Composed(
        Paper paper, int year, LocalDate day, List<Finding> findings, List<Agreement> agreements, long running) {

    public Composed {
        findings = List.copyOf(findings);
        agreements = List.copyOf(agreements);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /// What speaks against giving it out, with its marks or without.
    public GiveOut.Faults faults(boolean marks) {
        long unproved = marks
                ? 0
                : paper.clauses().stream()
                        .filter(clause -> clause.mark() == Clause.Mark.UNPROVED)
                        .count();
        return new GiveOut.Faults(count(Severity.ERROR), unproved);
    }

    /// Whether it is given out without further words.
    public boolean isFree(boolean marks) {
        GiveOut.Faults faults = faults(marks);
        return faults.errors() + faults.unproved() == 0;
    }

    public List<Agreement> unequal() {
        return agreements.stream().filter(one -> !one.isEqual()).toList();
    }
}
