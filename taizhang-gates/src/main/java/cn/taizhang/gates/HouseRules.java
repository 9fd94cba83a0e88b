package cn.taizhang.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The house rules as tests; the architecture test of each module implements this and names the module.
///
/// 例: `class ArchitectureTest implements HouseRules { public Module module() { return Module.of("rules", "core"); }
/// }`.
public interface HouseRules {

    Module module();

    @Test
    default void keepsFilesMethodsAndParameterListsSmall() {
        assertThat(new SizeGuard(Limits.HOUSE).check(module().sources())).isEmpty();
    }

    @Test
    default void keepsTestFilesSmall() {
        assertThat(new SizeGuard(Limits.HOUSE).check(module().tests())).isEmpty();
    }

    @Test
    default void holdsNoBannedWording() {
        assertThat(WordGuard.product(module().sources(), module().prints())).isEmpty();
    }

    @Test
    default void switchesNoTestOff() {
        assertThat(WordGuard.tests(module().tests())).isEmpty();
    }

    @Test
    default void namesEveryTestClassSoThatItRuns() {
        assertThat(NameGuard.tests(module().tests())).isEmpty();
    }

    @Test
    default void marksEveryPackageNullAndNamesItWell() {
        assertThat(NameGuard.packages(module().sources())).isEmpty();
    }

    @Test
    default void looksNeitherUpwardNorInCircles() {
        assertThat(ClassGuard.check(module(), new ClassFileImporter().importPath(Path.of("target/classes"))))
                .isEmpty();
    }
}
