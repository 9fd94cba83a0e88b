package cn.taizhang.compare.check.figure;

import cn.taizhang.core.record.Fact;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Section.Role;
import cn.taizhang.core.text.Span;

/// One figure of a report: where it stands, what it is about and how much it says.
///
/// 例: 「一般公共预算收入120亿元」: number at 9–12, kind LEVEL, 120亿元, about general_budget_revenue in 2023.
///
/// - `whole` covers number and unit; `clause` the words between two marks in which it stands.
/// - What is only the base of another figure (由100亿元 of 由100亿元增加到120亿元) is told as well, with nothing known
///   about it.
public record Told(Span number, Span whole, Span clause, Kind kind, Written written, About about) {

    /// What a figure is about.
    ///
    /// - `base` is the base of comparison as worded; `scope` is empty for the whole place.
    public record About(
            String wording,
            String indicator,
            String prices,
            Fact.Status status,
            Fact.Period period,
            String scope,
            String base,
            Role role) {

        public static final About NOTHING =
                new About("", "", "", Fact.Status.DONE, new Fact.Period(0, 0), "", "", Role.OPENING);

        public boolean isKnown() {
            return !indicator.isEmpty();
        }
    }

    public boolean isLevel() {
        return kind == Kind.LEVEL || kind == Kind.INVESTMENT;
    }

    public boolean isGrowth() {
        return kind == Kind.GROWTH && written.isRate();
    }

    public boolean isTarget() {
        return about.status() == Fact.Status.TARGET;
    }

    /// About one year and no more.
    public boolean isOfOneYear() {
        return about.period().from() == about.period().to() && about.period().to() != Fact.Period.OPEN;
    }
}
