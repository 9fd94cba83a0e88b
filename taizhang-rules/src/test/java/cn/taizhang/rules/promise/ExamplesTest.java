package cn.taizhang.rules.promise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.honour.HonourReader;
import cn.taizhang.core.project.ProjectReader;
import cn.taizhang.core.promise.CommitmentReader;
import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Honour;
import cn.taizhang.core.record.Project;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import cn.taizhang.rules.honour.HonourRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The sentences of the example tables give exactly the records beside them, however they are set.
class ExamplesTest {

    private final CommitmentReader commitments = new CommitmentReader(PromiseRules.commitments());
    private final ProjectReader projects = new ProjectReader(PromiseRules.projects());
    private final HonourReader honours = new HonourReader(HonourRules.honours());

    @TestFactory
    Stream<DynamicTest> readsCommitments() {
        return examples("examples/commitments.tsv", this::commitments);
    }

    @TestFactory
    Stream<DynamicTest> readsProjects() {
        return examples("examples/projects.tsv", this::projects);
    }

    @TestFactory
    Stream<DynamicTest> readsHonours() {
        return examples("examples/honours.tsv", this::honours);
    }

    @Test
    void hasExamplesOfEveryKind() {
        assertThat(Sheet.rows(getClass(), "examples/commitments.tsv")).hasSizeGreaterThan(35);
        assertThat(Sheet.rows(getClass(), "examples/projects.tsv")).hasSizeGreaterThan(13);
        assertThat(Sheet.rows(getClass(), "examples/honours.tsv")).hasSizeGreaterThan(15);
    }

    private interface Reading {
        String read(Document document, List<Section> sections);
    }

    private Stream<DynamicTest> examples(String table, Reading reading) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String[] row : Sheet.rows(getClass(), table)) {
            Section.Role role = Section.Role.valueOf(row[0]);
            tests.add(DynamicTest.dynamicTest(
                    row[1], () -> assertThat(read(row[1], role, reading)).isEqualTo(row[2])));
            tests.add(DynamicTest.dynamicTest(
                    "wide: " + row[1],
                    () -> assertThat(read(Sheet.wide(row[1]), role, reading)).isEqualTo(row[2])));
            tests.add(DynamicTest.dynamicTest(
                    "with \\r\\n: " + row[1],
                    () -> assertThat(read("\r\n" + row[1] + "\r\n", role, reading))
                            .isEqualTo(row[2])));
        }
        return tests.stream();
    }

    private static String read(String text, Section.Role role, Reading reading) {
        Document document = Sheet.document(text);
        return reading.read(document, Sheet.sections(document, role));
    }

    private String commitments(Document document, List<Section> sections) {
        return commitments.read(document, sections, Sheet.YEAR).stream()
                .map(ExamplesTest::line)
                .collect(Collectors.joining(" ; "));
    }

    private static String line(Commitment c) {
        return String.join(
                "|",
                c.evidence().text(),
                c.act().verb(),
                c.act().object(),
                c.act().stage().name(),
                c.hedge().word(),
                c.deadline(),
                c.testability().grade().name(),
                c.testability().reason().name());
    }

    private String projects(Document document, List<Section> sections) {
        return projects.read(document, sections).stream()
                .map(ExamplesTest::line)
                .collect(Collectors.joining(" ; "));
    }

    private static String line(Project p) {
        return String.join(
                "|",
                p.evidence().text(),
                p.name(),
                p.stage().name(),
                p.stageWord(),
                p.status().name());
    }

    private String honours(Document document, List<Section> sections) {
        return honours.read(document, sections).stream().map(ExamplesTest::line).collect(Collectors.joining(" ; "));
    }

    private static String line(Honour h) {
        return String.join(
                "|",
                h.evidence().text(),
                h.title(),
                h.grantor(),
                h.field(),
                h.holder(),
                h.level(),
                h.status().name());
    }
}
