package cn.taizhang.rules.figure;

import cn.taizhang.core.rule.Pattern;
import cn.taizhang.core.rule.Rule;
import cn.taizhang.rules.load.Faults;
import cn.taizhang.rules.load.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Loads the rules that tell what a number is, each with the sentences that prove it.
///
/// 例: `name.metro-line` reads 「地铁⟦10⟧号线」 as a name and stays silent on 「新建⟦10⟧处站房」.
///
/// - Faults: a missing, unknown or repeated key, an id that stands twice or is not named after its outcome or file, an
///   unknown outcome or way of writing, a pattern that does not compile or holds everywhere, limits that are no
///   numbers or cross, an example without exactly one marked number.
public final class MentionRules {

    private static final List<String> FILES =
            List.of("mention/date.yaml", "mention/enumeration.yaml", "mention/name.yaml", "mention/qualifier.yaml");
    private static final Set<String> REQUIRED = Set.of("id", "reads", "pattern", "priority", "examples", "silent");
    private static final Set<String> OPTIONAL = Set.of("quoted", "written", "least", "most");
    private static final String NO_LIMIT = "1e30";

    private final String file;
    private final Faults faults;

    private MentionRules(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /// A rule with the sentences that prove it.
    public record Written(Rule rule, List<Example> examples, List<Example> silent) {
        public Written {
            examples = List.copyOf(examples);
            silent = List.copyOf(silent);
        }
    }

    /// All rules of all files; faults are noted.
    public static List<Written> load(Faults faults) {
        return load(FILES, faults);
    }

    static List<Written> load(List<String> files, Faults faults) {
        List<Written> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String file : files) {
            MentionRules reader = new MentionRules(file, faults);
            for (Yaml.Entry entry : new Yaml(file, faults).entries("rules", REQUIRED, OPTIONAL)) {
                reader.rule(entry, ids, rules);
            }
        }
        return rules;
    }

    private void rule(Yaml.Entry entry, Set<String> ids, List<Written> rules) {
        if (!entry.values().keySet().containsAll(REQUIRED)) {
            return;
        }
        String id = entry.text("id");
        if (!ids.add(id)) {
            fault(entry, "stands twice");
        }
        if (!id.startsWith(entry.text("reads") + ".")) {
            fault(entry, "the id is not named after what the rule reads: " + entry.text("reads"));
        }
        List<Example> examples = examples(entry, "examples");
        List<Example> silent = examples(entry, "silent");
        try {
            Rule rule = new Rule(
                    id,
                    constant(Rule.Outcome.class, entry, "reads"),
                    pattern(entry),
                    whole(entry.text("priority")),
                    condition(entry));
            rules.add(new Written(rule, examples, silent));
        } catch (IllegalArgumentException e) {
            fault(entry, String.valueOf(e.getMessage()));
        }
    }

    private List<Example> examples(Yaml.Entry entry, String key) {
        List<Example> examples = new ArrayList<>();
        if (entry.texts(key).isEmpty()) {
            fault(entry, "no " + key);
        }
        for (String marked : entry.texts(key)) {
            if (Example.isMarked(marked)) {
                examples.add(Example.of(marked));
            } else {
                fault(entry, "not exactly one number between ⟦ and ⟧: " + marked);
            }
        }
        return examples;
    }

    private void fault(Yaml.Entry entry, String message) {
        faults.add(file, entry.line(), entry.column(), entry.text("id") + ": " + message);
    }

    private static Pattern pattern(Yaml.Entry entry) {
        String pattern = entry.text("pattern");
        if (pattern.equals("#") && OPTIONAL.stream().noneMatch(entry.values()::containsKey)) {
            throw new IllegalArgumentException("holds for every number");
        }
        return Pattern.compile(pattern);
    }

    private static Rule.Condition condition(Yaml.Entry entry) {
        String quoted = entry.text("quoted");
        if (!quoted.isEmpty() && !quoted.equals("true")) {
            throw new IllegalArgumentException("quoted is true or left out, not " + quoted);
        }
        BigDecimal least = number(entry.text("least"), "0");
        BigDecimal most = number(entry.text("most"), NO_LIMIT);
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("least " + least + " is above most " + most);
        }
        Rule.Written written =
                entry.text("written").isEmpty() ? Rule.Written.ANY : constant(Rule.Written.class, entry, "written");
        return new Rule.Condition(!quoted.isEmpty(), written, least, most);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, Yaml.Entry entry, String key) {
        String name = entry.text(key).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such " + key + ": " + entry.text(key)));
    }

    private static int whole(String value) {
        if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("priority is no whole number: " + value);
        }
        return Integer.parseInt(value);
    }

    private static BigDecimal number(String value, String otherwise) {
        String digits = value.isEmpty() ? otherwise : value;
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("no number: " + digits, e);
        }
    }
}
