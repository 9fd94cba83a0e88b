package cn.taizhang.gates;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.stream.Stream;

/// Finds classes that look where they may not: upward, in a circle, or out of a pure module.
///
/// 例: a class of `taizhang-core` that opens a file.
final class ClassGuard {

    private static final String[] WORLD = {
        "java.io..",
        "java.nio.file..",
        "java.nio.channels..",
        "java.net..",
        "java.util.logging..",
        "java.sql..",
        "org.slf4j..",
        "org.apache.commons.logging.."
    };

    static List<String> check(Module module, JavaClasses classes) {
        Stream<ArchRule> rules = Stream.of(noCycles(module), noUpwardLook(module));
        Stream<ArchRule> pure = module.pure() ? Stream.of(noWorld(), noClock(), noSystem()) : Stream.of();
        return Stream.concat(rules, pure)
                .map(rule -> rule.allowEmptyShould(true).evaluate(classes))
                .map(EvaluationResult::getFailureReport)
                .flatMap(report -> report.getDetails().stream())
                .toList();
    }

    private static ArchRule noCycles(Module module) {
        return slices().matching(module.root() + ".(**)").should().beFreeOfCycles();
    }

    private static ArchRule noUpwardLook(Module module) {
        String[] seen = Stream.concat(Stream.of(module.root()), module.below().stream())
                .map(root -> root + "..")
                .toArray(String[]::new);
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("cn.taizhang..").and(not(resideInAnyPackage(seen))));
    }

    private static ArchRule noWorld() {
        return noClasses().should().dependOnClassesThat().resideInAnyPackage(WORLD);
    }

    private static ArchRule noClock() {
        return noClasses().should().callMethodWhere(new ReadsTheClock());
    }

    private static ArchRule noSystem() {
        return noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class);
    }

    private ClassGuard() {}
}
