package cn.taizhang.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each guard fails once, on a small bad sample.
class GuardsTest {

    @TempDir
    Path folder;

    @Test
    void findsALongFile() throws IOException {
        write("Long.java", "class Long {}\n" + "\n".repeat(400));

        assertThat(sizes())
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).isEqualTo("file has 401 lines, at most 400"));
    }

    @Test
    void findsALongMethod() throws IOException {
        write("A.java", "class A {\n  void go() {\n" + "    go();\n".repeat(59) + "  }\n}\n");

        assertThat(sizes()).singleElement().satisfies(fault -> {
            assertThat(fault.what()).isEqualTo("method go has 61 lines, at most 60");
            assertThat(fault.line()).isEqualTo(2);
        });
    }

    @Test
    void acceptsAMethodAtTheLimit() throws IOException {
        write("A.java", "class A {\n  void go() {\n" + "    go();\n".repeat(58) + "  }\n}\n");

        assertThat(sizes()).isEmpty();
    }

    @Test
    void findsTooManyParametersAndComponents() throws IOException {
        write("A.java", "class A { void go(int a, int b, int c, int d, int e, int f) {} }\n");
        write("B.java", "record B(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k) {}\n");

        assertThat(sizes())
                .extracting(Fault::what)
                .containsExactlyInAnyOrder(
                        "method go has 6 parameters, at most 5", "record B has 11 components, at most 10");
    }

    @Test
    void acceptsARecordThatChecksItsSixComponents() throws IOException {
        write("A.java", "record A(int a, int b, int c, int d, int e, int f) { A { assert a > 0; } }\n");

        assertThat(sizes()).isEmpty();
    }

    @Test
    void findsATangledMethod() throws IOException {
        write("A.java", "class A { void go(int a) { " + "if (a > 1 && a < 9) { go(a); } ".repeat(6) + "} }\n");

        assertThat(sizes()).extracting(Fault::what).containsExactly("method go has a complexity of 13, at most 12");
    }

    @Test
    void countsAChainOfLikeConditionsOnce() throws IOException {
        write("A.java", "class A { boolean go(int a) { return a > 1" + " && a < 9".repeat(20) + "; } }\n");

        assertThat(sizes()).isEmpty();
    }

    @Test
    void countsASwitchWithArrowsOnce() throws IOException {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            cases.append("case ").append(i).append(" -> 1; ");
        }
        write("A.java", "class A { int go(int a) { return switch (a) { " + cases + "default -> 0; }; } }\n");

        assertThat(sizes()).isEmpty();
    }

    @Test
    void findsACrowdedPackage() throws IOException {
        for (int i = 0; i < 16; i++) {
            write("A" + i + ".java", "class A" + i + " {}\n");
        }

        assertThat(sizes()).extracting(Fault::what).containsExactly("package has 16 files, at most 15");
    }

    @Test
    void findsBannedWordingInTheProduct() throws IOException {
        write("A.java", "class A {\n// TO" + "DO\ntry {} ca" + "tch (Exception e) {}\nSystem.err.println();\n}\n");

        assertThat(WordGuard.product(tree(), false)).extracting(Fault::line).containsExactly(2L, 3L, 4L);
        assertThat(WordGuard.product(tree(), true)).extracting(Fault::line).containsExactly(2L, 3L);
    }

    @Test
    void findsACommentThatTheFormatterWouldBreak() throws IOException {
        write("A.java", "/// " + "a".repeat(117) + "\n/// " + "a".repeat(110) + "\nclass A {}\n");

        assertThat(WordGuard.product(tree(), false)).extracting(Fault::line).containsExactly(1L);
    }

    @Test
    void findsTestsThatAreSwitchedOffOrSleep() throws IOException {
        write("ATest.java", "class ATest {\n@Disa" + "bled\nvoid a() { Thread.sl" + "eep(1); }\n}\n");

        assertThat(WordGuard.tests(tree())).hasSize(2);
    }

    @Test
    void findsATestClassThatIsNeverRun() throws IOException {
        write("LineTests.java", "class LineTests {\n    @Test\n    void a() {}\n}\n");
        write("LineTest.java", "class LineTest {\n    @Test\n    void a() {}\n}\n");

        assertThat(NameGuard.tests(tree()))
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).hasFileName("LineTests.java"));
    }

    @Test
    void findsAPackageThatIsNotMarkedOrSaysNothing() throws IOException {
        write("util/A.java", "class A {}\n");

        assertThat(NameGuard.packages(tree()))
                .extracting(Fault::what)
                .containsExactly("package without @NullMarked", "package name says nothing: util");
    }

    @Test
    void findsCirclesFilesClocksAndPrints() {
        JavaClasses bad = new ClassFileImporter().importPackages("cn.taizhang.gates.sample");
        Module module = Module.of("gates.sample").withoutIo();

        List<String> found = ClassGuard.check(module, bad);

        assertThat(found).anyMatch(line -> line.startsWith("Cycle detected"));
        assertThat(found).anyMatch(line -> line.contains("java.nio.file.Files"));
        assertThat(found).anyMatch(line -> line.contains("java.time.LocalDate.now()"));
        assertThat(found).anyMatch(line -> line.contains("java.lang.System.out"));
    }

    @Test
    void findsALookUpward() {
        JavaClasses bad = new ClassFileImporter().importPackages("cn.taizhang.gates.sample.first");

        assertThat(ClassGuard.check(Module.of("gates.sample.first"), bad))
                .anyMatch(line -> line.contains("cn.taizhang.gates.sample.second.There"));
    }

    private List<Fault> sizes() {
        return new SizeGuard(Limits.HOUSE).check(tree());
    }

    private SourceTree tree() {
        return new SourceTree(folder);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
