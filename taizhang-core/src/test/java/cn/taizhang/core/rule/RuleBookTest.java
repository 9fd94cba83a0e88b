package cn.taizhang.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.rule.Rule.Outcome;
import cn.taizhang.core.rule.Rule.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RuleBookTest {

    private static final BigDecimal MOST = new BigDecimal("1e30");
    private static final int SEEDS = 500;

    private static Rule rule(String id, String pattern, int priority) {
        return rule(id, pattern, priority, new Rule.Condition(false, Written.ANY, BigDecimal.ZERO, MOST));
    }

    private static Rule rule(String id, String pattern, int priority, Rule.Condition condition) {
        return new Rule(id, Outcome.NAME, Pattern.compile(pattern), priority, condition);
    }

    /// The number is what stands between ⟦ and ⟧.
    private static Number number(String marked, boolean quoted) {
        int start = marked.indexOf('⟦');
        int end = marked.indexOf('⟧') - 1;
        String text = marked.replace("⟦", "").replace("⟧", "");
        String words = text.substring(start, end);
        boolean arabic = words.chars().allMatch(c -> c >= '0' && c <= '9');
        BigDecimal value = arabic ? new BigDecimal(words) : BigDecimal.ONE;
        return new Number(text, start, end, 0, text.length(), value, new Number.Trait(arabic, quoted, true));
    }

    private static String settled(String marked, Rule... rules) {
        return new RuleBook(List.of(rules)).settle(number(marked, false)).id();
    }

    @Test
    void letsThePriorityWinThenTheLengthThenTheId() {
        assertThat(settled("地铁⟦10⟧号线", rule("long", "地铁#号线", 1), rule("short", "#号", 2)))
                .isEqualTo("short");
        assertThat(settled("地铁⟦10⟧号线", rule("long", "#号线", 1), rule("short", "铁#", 1)))
                .isEqualTo("long");
        assertThat(settled("地铁⟦10⟧号线", rule("b", "#号", 1), rule("a", "铁#", 1))).isEqualTo("a");
    }

    @Test
    void givesNoRuleWhereNoneHolds() {
        assertThat(new RuleBook(List.of(rule("a", "#号", 1))).settle(number("新增⟦5⟧家", false)))
                .isSameAs(Rule.NONE);
        assertThat(Rule.NONE.outcome()).isEqualTo(Outcome.FIGURE);
    }

    @Test
    void asksForWhatTheConditionSays() {
        Rule small = rule("small", "#", 1, new Rule.Condition(false, Written.ANY, BigDecimal.ONE, BigDecimal.TEN));
        assertThat(settled("⟦10⟧", small)).isEqualTo("small");
        assertThat(settled("⟦11⟧", small)).isEqualTo("figure");
        Rule quoted = rule("quoted", "#", 1, new Rule.Condition(true, Written.ANY, BigDecimal.ZERO, MOST));
        assertThat(new RuleBook(List.of(quoted)).settle(number("“⟦5⟧”", true)).id())
                .isEqualTo("quoted");
        assertThat(new RuleBook(List.of(quoted)).settle(number("“⟦5⟧”", false)).id())
                .isEqualTo("figure");
    }

    @Test
    void tellsTheWaysOfWritingApart() {
        assertThat(settled("⟦五⟧", written(Written.ARABIC))).isEqualTo("figure");
        assertThat(settled("⟦五⟧", written(Written.CHINESE))).isEqualTo("CHINESE");
        assertThat(settled("⟦2024⟧", written(Written.FOUR_DIGITS))).isEqualTo("FOUR_DIGITS");
        assertThat(settled("⟦202⟧", written(Written.FOUR_DIGITS))).isEqualTo("figure");
        assertThat(settled("⟦2024⟧", written(Written.BARE_YEAR))).isEqualTo("BARE_YEAR");
        assertThat(settled("⟦12⟧", written(Written.BARE_YEAR))).isEqualTo("figure");
    }

    private static Rule written(Written written) {
        return rule(written.name(), "#", 1, new Rule.Condition(false, written, BigDecimal.ZERO, MOST));
    }

    @Test
    void leavesOneRuleOut() {
        RuleBook book = new RuleBook(List.of(rule("a", "#号", 2), rule("b", "#", 1)));
        assertThat(book.without("a").settle(number("⟦10⟧号", false)).id()).isEqualTo("b");
        assertThat(book.rules()).extracting(Rule::id).containsExactly("a", "b");
    }

    @Test
    void settlesAsTryingEveryRuleWouldWhateverTheirOrder() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Rule> rules = rules(random);
            Number number = number(context(random) + "⟦1⟧" + context(random), false);
            String expected = tried(rules, number);
            assertThat(new RuleBook(rules).settle(number).id()).isEqualTo(expected);
            Collections.shuffle(rules, random);
            assertThat(new RuleBook(rules).settle(number).id()).isEqualTo(expected);
        }
    }

    private static List<Rule> rules(Random random) {
        List<Rule> rules = new ArrayList<>();
        int count = random.nextInt(1, 9);
        for (int i = 0; i < count; i++) {
            String before = random.nextBoolean() ? "[" + letter(random) + "|" + context(random) + "甲]" : "";
            String after = random.nextBoolean() ? "[" + letter(random) + "|乙" + context(random) + "]" : "";
            rules.add(rule("r" + i, before + "#" + after, random.nextInt(3)));
        }
        return rules;
    }

    private static String letter(Random random) {
        return String.valueOf("甲乙丙".charAt(random.nextInt(3)));
    }

    private static String context(Random random) {
        return letter(random) + letter(random);
    }

    private static String tried(List<Rule> rules, Number number) {
        return rules.stream()
                .filter(rule -> number.match(rule) != Pattern.MISS)
                .min(Comparator.comparingInt(Rule::priority)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(number::match).reversed())
                        .thenComparing(Rule::id))
                .orElse(Rule.NONE)
                .id();
    }
}
