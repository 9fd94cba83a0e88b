package cn.taizhang.bench.planted;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The generator shares no code with what it measures.
class GeneratorTest {

    private static final String GENERATOR = "cn.taizhang.bench.planted";

    @Test
    void knowsTheJdkAndItselfAlone() {
        classes()
                .that()
                .resideInAnyPackage(GENERATOR, GENERATOR + ".text", GENERATOR + ".real", GENERATOR + ".family")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        GENERATOR,
                        GENERATOR + ".text",
                        GENERATOR + ".real",
                        GENERATOR + ".family")
                .check(new ClassFileImporter().importPath(Path.of("target/classes")));
    }
}
