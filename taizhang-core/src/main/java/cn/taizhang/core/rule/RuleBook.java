package cn.taizhang.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The rules that tell figures from dates, enumerations, names and qualifiers.
///
/// 例: for 「地铁10号线」 it gives the rule `name.metro-line`.
///
/// - One total order settles conflicts: priority, longer match, rule id; it does not depend on the order of the files.
/// - Rules are looked up by the characters next to the number, so that few are tried.
public final class RuleBook {

    private static final Comparator<Rule> ORDER =
            Comparator.comparingInt(Rule::priority).reversed().thenComparing(Rule::id);

    private final List<Rule> rules;
    private final Map<Character, List<Rule>> after = new HashMap<>();
    private final Map<Character, List<Rule>> before = new HashMap<>();
    private final List<Rule> anywhere = new ArrayList<>();

    public RuleBook(Collection<Rule> rules) {
        this.rules = rules.stream().sorted(ORDER).toList();
        this.rules.forEach(this::index);
    }

    private void index(Rule rule) {
        if (!rule.pattern().firstAfter().isEmpty()) {
            index(rule, rule.pattern().firstAfter(), after);
        } else if (!rule.pattern().firstBefore().isEmpty()) {
            index(rule, rule.pattern().firstBefore(), before);
        } else {
            anywhere.add(rule);
        }
    }

    private static void index(Rule rule, String characters, Map<Character, List<Rule>> table) {
        Set<Character> distinct = new TreeSet<>();
        characters.chars().forEach(c -> distinct.add((char) c));
        distinct.forEach(c -> table.computeIfAbsent(c, key -> new ArrayList<>()).add(rule));
    }

    /// All rules, in the order in which they win.
    public List<Rule> rules() {
        return rules;
    }

    /// The same book without one rule: what tests use to show that a rule carries weight.
    public RuleBook without(String id) {
        return new RuleBook(rules.stream().filter(rule -> !rule.id().equals(id)).toList());
    }

    /// The rule that wins for a number, or [Rule#NONE].
    public Rule settle(Number number) {
        Rule best = best(number, anywhere, Rule.NONE);
        if (number.end() < number.ceiling()) {
            best = best(number, after.getOrDefault(number.text().charAt(number.end()), List.of()), best);
        }
        if (number.start() > number.floor()) {
            best = best(number, before.getOrDefault(number.text().charAt(number.start() - 1), List.of()), best);
        }
        return best;
    }

    private static Rule best(Number number, List<Rule> candidates, Rule so) {
        Rule best = so;
        int longest = best == Rule.NONE ? Pattern.MISS : number.match(best);
        for (int i = 0; i < candidates.size(); i++) {
            Rule rule = candidates.get(i);
            if (best != Rule.NONE && rule.priority() < best.priority()) {
                break;
            }
            int length = number.accepts(rule) ? number.match(rule) : Pattern.MISS;
            if (length != Pattern.MISS && wins(rule, length, best, longest)) {
                best = rule;
                longest = length;
            }
        }
        return best;
    }

    private static boolean wins(Rule rule, int length, Rule best, int longest) {
        if (best == Rule.NONE || rule.priority() != best.priority()) {
            return best == Rule.NONE || rule.priority() > best.priority();
        }
        return length != longest ? length > longest : rule.id().compareTo(best.id()) < 0;
    }
}
