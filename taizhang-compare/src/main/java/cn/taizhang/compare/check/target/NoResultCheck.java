package cn.taizhang.compare.check.target;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Fact.Status;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.record.Section.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Points at expected targets of the year before of which the draft tells no result.
///
/// 例: 「城镇调查失业率5.5%左右」 in the targets of 2023, and no 失业率 in the review of the report of 2024.
///
/// - Only known indicators, and only the part that sets the main targets.
public final class NoResultCheck implements Check {

    @Override
    public List<Finding> findings(Draft draft) {
        Reading reading = draft.reading();
        Set<String> told = reading.entries(Fact.class)
                .filter(fact -> fact.status() != Status.TARGET)
                .map(fact -> fact.measure().indicatorId())
                .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        draft.earlier().stream()
                .filter(earlier ->
                        earlier.reading().report().year() == reading.report().year() - 1)
                .forEach(earlier -> findings.addAll(untold(draft, earlier, told)));
        return findings;
    }

    private static List<Finding> untold(Draft draft, Draft.Earlier earlier, Set<String> told) {
        Reading before = earlier.reading();
        Map<String, Role> roles = before.entries(Section.class)
                .collect(Collectors.toMap(Section::path, Section::role, (first, second) -> first));
        int year = before.report().year();
        Set<String> seen = new HashSet<>(told);
        return before.entries(Fact.class)
                .filter(fact -> fact.status() == Status.TARGET
                        && roles.getOrDefault(fact.basis().section(), Role.OPENING) == Role.TARGETS
                        && fact.period().to() == year
                        && fact.scope().isEmpty()
                        && !fact.measure().indicatorId().isEmpty()
                        && seen.add(fact.measure().indicatorId()))
                .map(fact -> finding(draft, earlier, fact))
                .toList();
    }

    private static Finding finding(Draft draft, Draft.Earlier earlier, Fact target) {
        return new Finding(
                Family.NO_RESULT,
                Severity.HINT,
                new Finding.Message("check.no_result", List.of(target.measure().wording())),
                "",
                List.of(
                        new Finding.Place(
                                draft.source(), draft.reading().report().evidence()),
                        new Finding.Place(earlier.source(), target.evidence())));
    }
}
