package cn.taizhang.rules.promise;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.promise.CommitmentReader;
import cn.taizhang.core.record.Commitment;
import cn.taizhang.core.record.Commitment.Testability.Grade;
import cn.taizhang.core.record.Section;
import cn.taizhang.core.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The promises graded by hand, hard to soft, get the class that a careful reader gives them.
class GradedPromisesTest {

    private final CommitmentReader reader = new CommitmentReader(PromiseRules.commitments());

    @Test
    void gradesAtLeastFourOfFiveAsAReaderDoes() {
        List<String[]> rows = Sheet.rows(getClass(), "graded.tsv");
        long right =
                rows.stream().filter(row -> grade(row[2]).name().equals(row[3])).count();

        assertThat(rows).hasSizeGreaterThan(30);
        assertThat(right * 5).isGreaterThanOrEqualTo(rows.size() * 4L);
    }

    @Test
    void neverTakesASoftPromiseForAHardOne() {
        for (String[] row : Sheet.rows(getClass(), "graded.tsv")) {
            if (row[1].startsWith("S") || row[1].equals("E")) {
                assertThat(grade(row[2])).as(row[2]).isIn(Grade.VAGUE, Grade.NOT_A_PROMISE);
            }
        }
    }

    @Test
    void letsTheHeadVerbGovernWhateverNumberStandsThere() {
        assertThat(grade("谋划建设云河东岸80公里绿道")).isEqualTo(Grade.VAGUE);
        assertThat(grade("开工建设云河东岸80公里绿道")).isEqualTo(Grade.QUANTIFIED);
    }

    /// The hardest grade of the acts of a quotation; no act at all is no promise.
    private Grade grade(String quote) {
        Document document = Sheet.document(quote + "。");
        return reader.read(document, Sheet.sections(document, Section.Role.TASKS), Sheet.YEAR).stream()
                .map(Commitment::testability)
                .map(Commitment.Testability::grade)
                .min(Enum::compareTo)
                .orElse(Grade.NOT_A_PROMISE);
    }
}
