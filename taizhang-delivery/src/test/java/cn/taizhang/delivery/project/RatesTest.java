package cn.taizhang.delivery.project;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.field.Fields;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RatesTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    private static Project project(String... fields) {
        Project project = Project.proposed("P2025-0001", Fields.NONE);
        for (String field : fields) {
            String[] words = field.split("=", 2);
            project = words[0].startsWith("planned-")
                    ? project.with(Project.EDITED, Fields.of(Map.of(words[0], words[1])))
                    : project.with(Project.STAGE, Fields.of(Map.of("stage", words[0], "date", words[1])));
        }
        return project;
    }

    private static Project givenUp(Project project, String kind) {
        return project.with(Project.DROPPED, Fields.of(Map.of("kind", kind, "on", "2025-05-01", "reason", "协议解除")));
    }

    @Test
    void countsWhatWasSignedAndWhatBecameOfIt() {
        Rates rates = Rates.of(
                List.of(
                        project("signed=2025-02-18", "honoured=2025-03-20", "started=2025-04-12"),
                        project("signed=2025-03-01"),
                        project("signed=2025-07-01"),
                        project("started=2025-01-05")),
                JUNE);

        assertThat(rates.honoured()).isEqualTo(new Rate(1, 2));
        assertThat(rates.started()).isEqualTo(new Rate(1, 2));
        assertThat(rates.producing()).isEqualTo(new Rate(0, 2));
        assertThat(rates.started().percent().orElseThrow()).isEqualByComparingTo("50.0");
        assertThat(rates.unsigned()).isEqualTo(1);
    }

    @Test
    void hasNoPercentageOfNothing() {
        assertThat(Rates.of(List.of(project("started=2025-01-05")), JUNE)
                        .started()
                        .percent())
                .isEmpty();
    }

    @Test
    void takesAStageAsReachedWhenALaterOneHasADate() {
        Rates rates = Rates.of(List.of(project("signed=2024-02-18", "producing=2025-05-01")), JUNE);

        assertThat(rates.started()).isEqualTo(new Rate(1, 1));
        assertThat(rates.honoured()).isEqualTo(new Rate(0, 1));
    }

    @Test
    void keepsWhatWasGivenUpAndLeavesOutMistakes() {
        Project signed = project("signed=2025-02-18");

        assertThat(Rates.of(List.of(givenUp(signed, "GIVEN_UP")), JUNE).started())
                .isEqualTo(new Rate(0, 1));
        assertThat(Rates.of(List.of(givenUp(signed, "MISTAKEN")), JUNE).started())
                .isEqualTo(new Rate(0, 0));
    }

    @Test
    void asksInTimeOnlyOfWhatWasDue() {
        Rates rates = Rates.of(
                List.of(
                        project("planned-started=2025-03-31", "started=2025-03-31"),
                        project("planned-started=2025-03-31", "started=2025-04-01"),
                        project("planned-started=2025-06-30"),
                        project("planned-started=2025-07-31", "started=2025-05-01"),
                        givenUp(project("planned-started=2025-05-31"), "GIVEN_UP"),
                        givenUp(project("planned-started=2025-04-30"), "GIVEN_UP")),
                JUNE);

        assertThat(rates.startedInTime()).isEqualTo(new Rate(1, 3));
    }

    @Test
    void tellsWhatIsLateAndForHowLong() {
        Project project =
                project("planned-signed=2025-02-28", "planned-started=2025-06-20", "planned-built=2025-06-30");

        assertThat(project.late(JUNE))
                .containsExactly(
                        new Schedule.Late(Milestone.SIGNED, LocalDate.of(2025, 2, 28), 122),
                        new Schedule.Late(Milestone.STARTED, LocalDate.of(2025, 6, 20), 10));
        assertThat(project("planned-signed=2025-02-28", "started=2025-06-01").late(JUNE))
                .isEmpty();
        assertThat(givenUp(project, "GIVEN_UP").late(JUNE)).isEmpty();
    }

    @Test
    void putsEveryProjectAtOneStageOfTheFunnel() {
        Funnel funnel = Funnel.of(
                List.of(
                        project(),
                        project("signed=2025-02-18"),
                        project("signed=2025-02-18", "started=2025-03-18"),
                        project("signed=2025-02-18", "started=2025-08-18"),
                        givenUp(project("signed=2025-02-18"), "GIVEN_UP")),
                JUNE);

        assertThat(funnel.steps()).extracting(Funnel.Step::standing).containsExactly(1, 0, 2, 1, 0, 0, 0);
        assertThat(funnel.steps()).extracting(Funnel.Step::reached).containsExactly(4, 3, 3, 1, 0, 0, 0);
    }
}
