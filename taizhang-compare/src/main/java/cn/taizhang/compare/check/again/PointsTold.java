package cn.taizhang.compare.check.again;

import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.figure.Page;
import cn.taizhang.compare.check.figure.Subject;
import cn.taizhang.compare.check.figure.Subjects;
import cn.taizhang.compare.check.figure.Told;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Section.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds one movement told with the same digits in per cent and in percentage points.
///
/// 例: 「优良天数比率提高8.4个百分点」 and, further on, 「优良天数比率提高8.4%」.
record PointsTold(Page page, Subjects subjects) {

    private static final List<String> MOVES =
            List.of("增长", "提高", "上升", "降低", "下降", "提升", "回落", "增长了", "提高了", "上升了", "下降了", "增长达");
    private static final String POINTS = "百分点";

    private record Moved(Subject subject, BigDecimal value) {}

    List<Finding> findings(String source) {
        Map<Moved, Told> first = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Told each : page.told()) {
            Moved moved =
                    new Moved(subjects.of(page, each), each.written().value().stripTrailingZeros());
            if (moved.subject().isNone() || !isMovement(each)) {
                continue;
            }
            Told before = first.putIfAbsent(moved, each);
            if (before != null && isPoints(before) != isPoints(each)) {
                findings.add(finding(source, before, each));
            }
        }
        return findings;
    }

    private boolean isMovement(Told figure) {
        boolean unit = isPoints(figure) || figure.written().unit().equals("%");
        return unit
                && (figure.kind() == Kind.CHANGE || figure.kind() == Kind.GROWTH)
                && figure.about().role() != Role.GLOSSARY
                && MOVES.stream().anyMatch(page.lead(figure)::endsWith);
    }

    private static boolean isPoints(Told figure) {
        return figure.written().unit().endsWith(POINTS);
    }

    private Finding finding(String source, Told one, Told other) {
        List<String> sizes = List.of(one.written().shown(), other.written().shown());
        return new Finding(
                Family.UNIT,
                Severity.DOUBT,
                new Finding.Message("check.twice", sizes),
                String.join(" ≠ ", sizes),
                List.of(new Finding.Place(source, page.quote(one)), new Finding.Place(source, page.quote(other))));
    }
}
