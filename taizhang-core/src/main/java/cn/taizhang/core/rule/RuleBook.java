package cn.taizhang.core.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The rules that tell figures from dates, enumerations, names and qualifiers.
///
/// 例: for 「地铁10号线」 it gives the rule `name.metro-line`.
///
/// - One total order settles conflicts: priority, longer match, rule id; it does not depend on the order of the
///   files.
public record RuleBook(List<Rule> rules) {

    private static final Comparator<Rule> ORDER =
            Comparator.comparingInt(Rule::priority).reversed().thenComparing(Rule::id);

    public RuleBook(Collection<Rule> rules) {
        this(rules.stream().sorted(ORDER).toList());
    }

    public RuleBook {
        rules = List.copyOf(rules);
    }

    /// The same book without one rule: what tests use to show that a rule carries weight.
    public RuleBook without(String id) {
        return new RuleBook(rules.stream().filter(rule -> !rule.id().equals(id)).toList());
    }
}
