package cn.taizhang.rules.figure;

import static cn.taizhang.rules.figure.Readers.READERS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.figure.Figure;
import cn.taizhang.core.rule.Pattern;
import cn.taizhang.core.rule.Rule;
import cn.taizhang.core.rule.Rule.Outcome;
import cn.taizhang.core.rule.RuleBook;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The sentences in the files of rules, held against the rules: each alone, in the whole book, and left out.
final class MentionRuleExamplesTest {

    private static final int LEAST_RULES = 50;
    private static final int LEAST_EXAMPLES = 84;

    /// Takes every number that the rule under test does not, so that its silence shows.
    private static final Rule ANY_OTHER = new Rule(
            "any.other",
            Outcome.PART,
            Pattern.compile("#"),
            1,
            new Rule.Condition(false, Rule.Written.ANY, BigDecimal.ZERO, new BigDecimal("1e30")));

    record Proof(Rule rule, Example example, boolean holds) {
        @Override
        public String toString() {
            return rule.id() + (holds ? " " : " not ") + example.sentence();
        }
    }

    static Stream<MentionRules.Written> rules() {
        return READERS.written().stream();
    }

    static Stream<Proof> proofs() {
        return rules().flatMap(written -> Stream.concat(
                written.examples().stream().map(example -> new Proof(written.rule(), example, true)),
                written.silent().stream().map(example -> new Proof(written.rule(), example, false))));
    }

    static Stream<Proof> examples() {
        return proofs().filter(Proof::holds);
    }

    @Test
    void findsEnoughRulesAndExamples() {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(LEAST_RULES);
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(LEAST_EXAMPLES);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesItsOutcomeInTheWholeBook(Proof proof) {
        assertThat(outcome(
                        READERS.book(),
                        Canonical.of(proof.example().sentence()),
                        proof.example().number()))
                .isEqualTo(proof.rule().outcome());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void carriesWeight(MentionRules.Written written) {
        RuleBook without = READERS.book().without(written.rule().id());
        assertThat(written.examples())
                .as(written.rule().id())
                .anyMatch(example -> outcome(without, Canonical.of(example.sentence()), example.number())
                        != written.rule().outcome());
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void holdsAloneJustWhereItShould(Proof proof) {
        Document document = Canonical.of(proof.example().sentence());
        assertThat(holds(proof.rule(), document, proof.example().number())).isEqualTo(proof.holds());
        if (!proof.holds()) {
            assertThat(figures(alone(proof.rule()), document)).noneMatch(figure -> byRule(proof.rule(), figure));
        }
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void holdsInFullWidth(Proof proof) {
        Document document = Canonical.of(Canonical.wide(proof.example().sentence()));
        Span number = proof.example().number();
        assertThat(document.text()).isEqualTo(proof.example().sentence());
        assertThat(document.quote(number).quote())
                .isEqualTo(Canonical.wide(proof.example().words()));
        stays(proof, document, number);
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void holdsWithSpacesAround(Proof proof) {
        Document document = Canonical.of(Canonical.spaced(proof.example().sentence()));
        assertThat(document.text()).isEqualTo(proof.example().sentence());
        stays(proof, document, proof.example().number());
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void holdsBetweenOtherSentences(Proof proof) {
        String before = "全市上下团结奋斗,增长5%。";
        String text = before + proof.example().sentence() + "城乡面貌发生2大变化。";
        stays(proof, Canonical.of(text), moved(proof.example().number(), before.length()));
    }

    @ParameterizedTest
    @MethodSource("proofs")
    void holdsBetweenLinesOfAnotherSystem(Proof proof) {
        String text = "一、工作回顾\r\n" + proof.example().sentence() + "\r\n二、工作安排\r\n";
        stays(proof, Canonical.of(text), moved(proof.example().number(), "一、工作回顾\n".length()));
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private static void stays(Proof proof, Document document, Span number) {
        assertThat(holds(proof.rule(), document, number)).isEqualTo(proof.holds());
        if (proof.holds()) {
            assertThat(outcome(READERS.book(), document, number))
                    .isEqualTo(proof.rule().outcome());
        }
    }

    private static boolean holds(Rule rule, Document document, Span number) {
        return figures(alone(rule), document).stream()
                .anyMatch(figure -> figure.number().contains(number) && byRule(rule, figure));
    }

    private static RuleBook alone(Rule rule) {
        return new RuleBook(List.of(rule, ANY_OTHER));
    }

    private static boolean byRule(Rule rule, Figure figure) {
        return switch (figure) {
            case Figure.Read read -> rule.outcome() == Outcome.FIGURE;
            case Figure.Excluded excluded -> excluded.rule().equals(rule.id());
        };
    }

    private static Outcome outcome(RuleBook book, Document document, Span number) {
        Figure figure = figures(book, document).stream()
                .filter(found -> found.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no number at " + number + " of " + document.text()));
        return switch (figure) {
            case Figure.Read read -> Outcome.FIGURE;
            case Figure.Excluded excluded -> excluded.outcome();
        };
    }

    private static List<Figure> figures(RuleBook book, Document document) {
        return READERS.with(book).read(document, offset -> Readers.REVIEW);
    }
}
