package cn.taizhang.app.check;

import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.lint.Numbered;
import cn.taizhang.ledger.finding.Suppressions.Suppressed;
import java.util.List;
import java.util.Map;

/// One draft with all that the lint found in it, and which of that is passed over.
///
/// - `earlier` of the draft is what it was held against.
record Checked(Draft draft, List<Numbered> findings, Map<String, Suppressed> suppressed) {

    Checked {
        findings = List.copyOf(findings);
        suppressed = Map.copyOf(suppressed);
    }

    boolean isSuppressed(Numbered finding) {
        return suppressed.containsKey(finding.id());
    }

    /// Why a finding is passed over; all words empty where it is not.
    Suppressed why(Numbered finding) {
        return suppressed.getOrDefault(finding.id(), new Suppressed(finding.id(), "", "", ""));
    }

    /// The findings to show.
    List<Numbered> shown(boolean all) {
        return findings.stream().filter(each -> all || !isSuppressed(each)).toList();
    }

    long count(Severity severity) {
        return findings.stream()
                .filter(each -> !isSuppressed(each) && each.finding().severity() == severity)
                .count();
    }

    long passedOver() {
        return findings.stream().filter(this::isSuppressed).count();
    }

    /// Where the source of a place is decoded.
    Lines lines(String source) {
        return draft.earlier().stream()
                .filter(earlier -> earlier.source().equals(source))
                .findFirst()
                .map(earlier -> new Lines(earlier.reading().document().source()))
                .orElseGet(() -> new Lines(draft.reading().document().source()));
    }
}
