package cn.taizhang.compare.panel;

import cn.taizhang.core.record.Fact.Hedge.Force;
import cn.taizhang.core.record.Fact.Status;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.core.record.Quantity.Kind;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.core.record.Section.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Invented statements of 云汀市, each made from a sentence with its number between ⟦ and ⟧.
final class Sayings {

    private final List<PanelReport> reports = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    /// How a statement differs from a growth rate of the whole city.
    record Trait(Status status, int from, int to, Role role) {
        static Trait aim(int year) {
            return new Trait(Status.TARGET, year, year, Role.TARGETS);
        }

        static Trait result(int year) {
            return new Trait(Status.DONE, year, year, Role.REVIEW);
        }

        Trait in(Role other) {
            return new Trait(status, from, to, other);
        }

        Trait until(int year) {
            return new Trait(status, from, year, role);
        }

        Trait since(int year) {
            return new Trait(status, year, to, role);
        }
    }

    List<PanelReport> reports() {
        return reports;
    }

    List<Statement> statements() {
        return statements;
    }

    Sayings report(String id, int year) {
        reports.add(new PanelReport(
                id, id + ".txt", new PanelReport.Place("云汀市", "429900", Level.PREFECTURE, "429900"), year));
        return this;
    }

    Sayings says(String sentence, Trait trait) {
        return says(sentence, trait, "");
    }

    Sayings says(String sentence, Trait trait, String scope) {
        return add(sentence, trait, scope, Kind.GROWTH, "%");
    }

    Sayings saysLevel(String sentence, Trait trait, String unit) {
        return add(sentence, trait, "", Kind.LEVEL, unit);
    }

    private Sayings add(String sentence, Trait trait, String scope, Kind kind, String unit) {
        String before = sentence.substring(0, sentence.indexOf('⟦'));
        String number = sentence.substring(before.length() + 1, sentence.indexOf('⟧'));
        String after = sentence.substring(sentence.indexOf('⟧') + 1);
        int at = statements.size() * 100 + before.length();
        BigDecimal value = new BigDecimal(number);
        boolean strives = before.endsWith("力争") || before.endsWith("争取达到");
        statements.add(new Statement(
                "fact-%04d".formatted(statements.size()),
                reports.getLast().id(),
                new Statement.Size(
                        kind, value, value, unit, after.startsWith("%左右") ? Bound.APPROX : Bound.EQ, "", base(before)),
                trait.status(),
                new Statement.Years(trait.from(), trait.to()),
                scope,
                strives ? new Statement.Hedge(Force.STRIVE, "力争") : new Statement.Hedge(Force.NONE, ""),
                new Statement.Where("二/·1", trait.role(), at, at + 10),
                new Statement.Words("地区生产总值", sentence, before, number, after),
                0.9));
        return this;
    }

    private static String base(String before) {
        int at = before.lastIndexOf('比');
        int end = before.indexOf("增长", Math.max(at, 0));
        return at < 0 || end < at ? "" : before.substring(at, end);
    }
}
