package cn.taizhang.rules.figure;

import cn.taizhang.core.rule.Pattern;
import cn.taizhang.core.rule.Rule;
import cn.taizhang.rules.load.Faults;
import cn.taizhang.rules.load.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Loads the rules that tell what a number is, each with the sentences that prove it.
///
/// 例: `name.metro-line` reads 「地铁⟦10⟧号线」 as a name and stays silent on 「新建⟦10⟧处站房」.
public final class MentionRules {

    private static final List<String> FILES =
            List.of("mention/date.yaml", "mention/enumeration.yaml", "mention/name.yaml", "mention/qualifier.yaml");
    private static final Set<String> REQUIRED = Set.of("id", "reads", "pattern", "priority");
    private static final Set<String> OPTIONAL = Set.of("quoted", "written", "least", "most", "examples", "silent");

    private MentionRules() {}

    /// A rule with its examples; in each the number stands between ⟦ and ⟧.
    public record Written(Rule rule, List<String> examples, List<String> silent) {}

    /// All rules of all files; faults are noted.
    public static List<Written> load(Faults faults) {
        List<Written> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String file : FILES) {
            for (Yaml.Entry entry : new Yaml(file, faults).entries("rules", REQUIRED, OPTIONAL)) {
                if (!ids.add(entry.text("id"))) {
                    faults.add(file, entry.line(), entry.column(), "id " + entry.text("id") + " stands twice");
                }
                rule(file, entry, faults, rules);
            }
        }
        return rules;
    }

    private static void rule(String file, Yaml.Entry entry, Faults faults, List<Written> rules) {
        try {
            Rule.Condition condition = new Rule.Condition(
                    entry.text("quoted").equals("true"),
                    written(entry.text("written")),
                    number(entry.text("least"), "0"),
                    number(entry.text("most"), "1e30"));
            Rule rule = new Rule(
                    entry.text("id"),
                    Rule.Outcome.valueOf(entry.text("reads").toUpperCase(Locale.ROOT)),
                    Pattern.compile(entry.text("pattern")),
                    Integer.parseInt(entry.text("priority")),
                    condition);
            rules.add(new Written(rule, entry.texts("examples"), entry.texts("silent")));
        } catch (IllegalArgumentException e) {
            faults.add(file, entry.line(), entry.column(), entry.text("id") + ": " + e.getMessage());
        }
    }

    private static Rule.Written written(String name) {
        return name.isEmpty()
                ? Rule.Written.ANY
                : Rule.Written.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static BigDecimal number(String value, String otherwise) {
        return new BigDecimal(value.isEmpty() ? otherwise : value);
    }
}
