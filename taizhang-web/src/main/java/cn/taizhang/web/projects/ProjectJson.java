package cn.taizhang.web.projects;

import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Money;
import cn.taizhang.delivery.project.Profile;
import cn.taizhang.table.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One project as the API tells it; amounts are in 万元, dates in ISO 8601.
///
/// 例:
/// `{"id":"P2025-0001","name":"…","stage":"signed","late":[{"milestone":"started","planned":"2025-03-31","days":91}]}`.
public record ProjectJson(
        String id,
        String name,
        Whose whose,
        String batch,
        String state,
        String stage,
        Map<String, LocalDate> planned,
        Map<String, LocalDate> actual,
        List<Late> late,
        Investment investment) {

    /// Who answers for it, where and at which level; `task` and `record` are ids, empty for none.
    public record Whose(String unit, String unitName, String place, String tier, String task, String record) {}

    /// A milestone that is overdue.
    public record Late(String milestone, LocalDate planned, long days) {}

    /// Its money in 万元; a total of 0 is not known.
    public record Investment(
            BigDecimal total, BigDecimal completed, Map<Integer, BigDecimal> plans, Map<Integer, BigDecimal> done) {
        static Investment of(Money money) {
            return new Investment(money.total(), money.completed(), money.plans(), money.done());
        }
    }

    public static ProjectJson of(ProjectLine line) {
        Profile profile = line.project().profile();
        return new ProjectJson(
                line.project().id(),
                profile.name(),
                new Whose(
                        profile.unit(),
                        line.unit(),
                        profile.place(),
                        Words.of(profile.tier()),
                        profile.task(),
                        profile.record()),
                profile.batch(),
                line.isActive() ? "active" : line.project().end().kind().code(),
                line.stage().code(),
                dates(line.project().schedule().planned()),
                dates(line.project().schedule().actual()),
                line.late().stream()
                        .map(late -> new Late(late.milestone().code(), late.planned(), late.days()))
                        .toList(),
                Investment.of(line.project().money()));
    }

    private static Map<String, LocalDate> dates(Map<Milestone, LocalDate> dates) {
        Map<String, LocalDate> all = new LinkedHashMap<>();
        dates.forEach((one, date) -> all.put(one.code(), date));
        return all;
    }
}
