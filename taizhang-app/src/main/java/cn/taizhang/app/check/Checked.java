package cn.taizhang.app.check;

import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.lint.Numbered;
import cn.taizhang.core.record.Report;
import cn.taizhang.ledger.finding.Suppressions.Suppressed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One draft with all that the lint found in it, and which of that is passed over.
///
/// 例: 草稿2025.docx of 云汀市, held against 云汀市2024年政府工作报告.docx, with three findings.
///
/// - Holds no text but what the findings quote, so that it may be kept.
public record Checked(Subject subject, List<Numbered> findings, Map<String, Suppressed> suppressed) {

    public Checked {
        findings = List.copyOf(findings);
        suppressed = Map.copyOf(suppressed);
    }

    /// What was checked: its file, whose report it is and for which year, and the files it was held against.
    ///
    /// - `lines` turns the places of each file into lines and columns.
    public record Subject(String source, String place, int year, List<String> against, Map<String, Lines> lines) {

        public Subject {
            against = List.copyOf(against);
            lines = Map.copyOf(lines);
        }

        public static Subject of(Draft draft) {
            Report report = draft.reading().report();
            Map<String, Lines> lines = new HashMap<>();
            lines.put(draft.source(), Lines.of(draft.reading().document().source()));
            draft.earlier()
                    .forEach(earlier -> lines.put(
                            earlier.source(),
                            Lines.of(earlier.reading().document().source())));
            return new Subject(
                    draft.source(),
                    report.issuer().name(),
                    report.year(),
                    draft.earlier().stream().map(Draft.Earlier::source).toList(),
                    lines);
        }
    }

    /// The same draft with other findings passed over.
    public Checked passing(Map<String, Suppressed> others) {
        return new Checked(subject, findings, others);
    }

    public boolean isSuppressed(Numbered finding) {
        return suppressed.containsKey(finding.id());
    }

    /// Why a finding is passed over; all words empty where it is not.
    public Suppressed why(Numbered finding) {
        return suppressed.getOrDefault(finding.id(), new Suppressed(finding.id(), "", "", ""));
    }

    /// The findings to show.
    public List<Numbered> shown(boolean all) {
        return findings.stream().filter(each -> all || !isSuppressed(each)).toList();
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(each -> !isSuppressed(each) && each.finding().severity() == severity)
                .count();
    }

    public long passedOver() {
        return findings.stream().filter(this::isSuppressed).count();
    }

    /// The lines of the file of a place; those of the draft where the file is none of them.
    public Lines lines(String source) {
        Lines known = subject.lines().get(source);
        return known != null ? known : subject.lines().getOrDefault(subject.source(), Lines.NONE);
    }
}
