package cn.taizhang.bench.planted.run;

import cn.taizhang.bench.planted.Planting;
import java.util.List;

/// What the lint said of one planting.
///
/// 例: found, in its own family, and silent on the twin.
///
/// - `found` are the findings that touch the planted stretch and are not made in the twin as well.
/// - `alarms` are the findings that touch the same stretch of the clean twin.
record Outcome(Planting planting, List<Finding> found, List<Finding> alarms) {

    boolean isFound() {
        return !found.isEmpty();
    }

    boolean isOfItsFamily() {
        return found.stream()
                .anyMatch(finding -> LintFamilies.named(planting.wording().family(), finding.family()));
    }

    boolean alarmed() {
        return !alarms.isEmpty();
    }
}
