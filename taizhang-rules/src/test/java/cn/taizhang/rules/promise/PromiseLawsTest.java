package cn.taizhang.rules.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import cn.taizhang.core.honour.HonourReader;
import cn.taizhang.core.project.ProjectReader;
import cn.taizhang.core.promise.CommitmentReader;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import cn.taizhang.rules.honour.HonourRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for promises, projects and honours in any text.
class PromiseLawsTest {

    private static final int LONG = 100_000;
    private static final int MUTATIONS = 400;

    private final CommitmentReader commitments = new CommitmentReader(PromiseRules.commitments());
    private final ProjectReader projects = new ProjectReader(PromiseRules.projects());
    private final HonourReader honours = new HonourReader(HonourRules.honours());

    static Stream<String> hostileTexts() {
        return Stream.of(
                        "建",
                        "建成、",
                        "力争",
                        "“",
                        "(",
                        "，",
                        "。",
                        "获",
                        "获批、",
                        "居全国第",
                        "5",
                        "一",
                        "的",
                        "等",
                        "开工、",
                        "是",
                        "6月",
                        "推动云河大桥开工、",
                        "建成云河大桥、",
                        "新增学校5所、",
                        "增长",
                        "获全国",
                        "云河市获评全国文明城市、",
                        "居全国第一、",
                        "((“《")
                .map(unit -> unit.repeat(LONG / unit.length()));
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void takesTimeLinearInALongSentence(String text) {
        for (Section.Role role : List.of(Section.Role.TASKS, Section.Role.REVIEW)) {
            assertTimeoutPreemptively(Duration.ofSeconds(3), () -> read(text, role));
        }
    }

    @Test
    void quotesTheTextItReadFrom() {
        for (Entry entry : read(text(), Section.Role.TASKS)) {
            assertThat(entry.evidence().quote())
                    .isEqualTo(text().substring(
                                    entry.evidence().start(), entry.evidence().end()));
        }
    }

    @Test
    void namesEveryRecordOnce() {
        List<Entry> entries = read(text(), Section.Role.TASKS);

        assertThat(entries).hasSizeGreaterThan(40);
        assertThat(entries.stream().map(Entry::id)).doesNotHaveDuplicates();
    }

    @Test
    void readsTheSameTwice() {
        assertThat(read(text(), Section.Role.TASKS)).isEqualTo(read(text(), Section.Role.TASKS));
    }

    @Test
    void promisesNothingInAReview() {
        Document document = Sheet.document(text());

        assertThat(commitments.read(document, Sheet.sections(document, Section.Role.REVIEW), Sheet.YEAR))
                .isEmpty();
    }

    @Test
    void survivesCutAndSplicedText() {
        Random random = new Random(7);
        String text = text();
        for (int i = 0; i < MUTATIONS; i++) {
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from);
            int at = random.nextInt(text.length());
            String mutated = text.substring(from, to) + (char) random.nextInt(Character.MAX_VALUE) + text.substring(at);
            assertThat(read(mutated, i % 2 == 0 ? Section.Role.TASKS : Section.Role.REVIEW))
                    .isNotNull();
        }
    }

    private static String text() {
        return Stream.of("commitments.tsv", "projects.tsv", "/cn/taizhang/rules/honour/honours.tsv")
                .flatMap(table -> Sheet.rows(PromiseLawsTest.class, table).stream())
                .map(row -> row[1])
                .collect(Collectors.joining("\n"));
    }

    private List<Entry> read(String text, Section.Role role) {
        Document document = Sheet.document(text);
        List<Section> sections = Sheet.sections(document, role);
        List<Entry> entries = new ArrayList<>(commitments.read(document, sections, Sheet.YEAR));
        entries.addAll(projects.read(document, sections));
        entries.addAll(honours.read(document, sections));
        return entries;
    }
}
