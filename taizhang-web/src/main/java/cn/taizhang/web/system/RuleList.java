package cn.taizhang.web.system;

import cn.taizhang.app.console.Refused;
import cn.taizhang.core.rule.Rule;
import cn.taizhang.rules.figure.Example;
import cn.taizhang.rules.figure.MentionRules;
import cn.taizhang.rules.load.Faults;
import cn.taizhang.table.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The rules that tell figures from other numbers, with the sentences that prove them.
///
/// 例: `name.metro-line` reads 「地铁⟦10⟧号线」 as a name.
///
/// - `counts` numbers the rules by what they read.
public record RuleList(String reads, String words, List<Told> rules, SortedMap<String, Long> counts, int all) {

    private static final BigDecimal NO_LIMIT = new BigDecimal("1e30");
    private static final List<Told> ALL = load();

    public RuleList {
        rules = List.copyOf(rules);
    }

    /// One rule; `least` and `most` are empty where the value does not matter.
    public record Told(
            String id,
            String reads,
            String pattern,
            int priority,
            boolean quoted,
            String written,
            String least,
            String most,
            List<Sentence> examples,
            List<Sentence> silent) {
        public Told {
            examples = List.copyOf(examples);
            silent = List.copyOf(silent);
        }
    }

    /// A sentence with the number it is about between what stands before and after it.
    public record Sentence(String before, String number, String after) {

        static Sentence of(Example example) {
            return new Sentence(
                    example.sentence().substring(0, example.number().start()),
                    example.words(),
                    example.sentence().substring(example.number().end()));
        }
    }

    private static List<Told> load() {
        Faults faults = new Faults();
        List<Told> rules =
                MentionRules.load(faults).stream().map(RuleList::told).toList();
        faults.check();
        return rules;
    }

    private static Told told(MentionRules.Written written) {
        Rule rule = written.rule();
        Rule.Condition condition = rule.condition();
        return new Told(
                rule.id(),
                Words.of(rule.outcome()),
                rule.pattern().toString(),
                rule.priority(),
                condition.quoted(),
                Words.of(condition.written()),
                condition.least().signum() == 0 ? "" : condition.least().toPlainString(),
                condition.most().compareTo(NO_LIMIT) == 0
                        ? ""
                        : condition.most().toPlainString(),
                written.examples().stream().map(Sentence::of).toList(),
                written.silent().stream().map(Sentence::of).toList());
    }

    static RuleList of(String reads, String words) {
        SortedMap<String, Long> counts = new TreeMap<>();
        ALL.forEach(rule -> counts.merge(rule.reads(), 1L, Long::sum));
        if (!reads.isEmpty() && !counts.containsKey(reads)) {
            throw new Refused("fault.value", "reads", reads);
        }
        String sought = words.strip();
        List<Told> rules = ALL.stream()
                .filter(rule -> reads.isEmpty() || rule.reads().equals(reads))
                .filter(rule -> sought.isEmpty() || holds(rule, sought))
                .toList();
        return new RuleList(reads, sought, rules, counts, ALL.size());
    }

    private static boolean holds(Told rule, String sought) {
        return rule.id().contains(sought)
                || rule.pattern().contains(sought)
                || Stream.concat(rule.examples().stream(), rule.silent().stream())
                        .anyMatch(one -> (one.before() + one.number() + one.after()).contains(sought));
    }
}
