package cn.taizhang.delivery.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.baseline.Baseline;
import cn.taizhang.delivery.dispatch.Season;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.ledger.event.EventLog;
import cn.taizhang.ledger.event.Happening;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A baseline never changes, and the plan as at a day is what it was on that day.
class PastTest {

    @TempDir
    Path folder = Path.of("");

    /// What a plan says, by other means than a baseline.
    private static Map<String, String> written(Bureau bureau) {
        Map<String, String> all = new HashMap<>();
        for (Task task : bureau.tasks().all()) {
            all.put(
                    task.id(),
                    task.term().start() + "/" + task.term().due() + "/"
                            + bureau.progress(task).map(Object::toString).orElse("-"));
        }
        return all;
    }

    private static Map<String, String> written(Baseline baseline) {
        Map<String, String> all = new HashMap<>();
        baseline.plans()
                .forEach((id, plan) -> all.put(
                        id,
                        plan.start() + "/" + plan.due() + "/"
                                + baseline.progress(id).map(Object::toString).orElse("-")));
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void keepsEveryBaselineAsItWasWhateverHappensLater(int seed) {
        Season season = new Season(seed);
        Map<String, Map<String, String>> frozen = new LinkedHashMap<>();
        for (int i = 0; i < 60; i++) {
            season.day();
            if (i % 7 == 0) {
                String name = "基线" + i;
                Decision decision = season.trial().act(season.trial().officer("周督查"), new Freeze(name));
                if (decision instanceof Decision.Events) {
                    frozen.put(name, written(season.trial().bureau()));
                }
            }
        }

        Bureau again = new Bureau();
        season.trial().events().forEach(again::apply);

        assertThat(frozen).hasSizeGreaterThan(5);
        frozen.forEach((name, plan) -> {
            assertThat(written(season.trial().bureau().baselines().named(name).orElseThrow()))
                    .isEqualTo(plan);
            assertThat(again.baselines().named(name))
                    .isEqualTo(season.trial().bureau().baselines().named(name));
        });
        assertThat(written(season.trial().bureau())).isNotEqualTo(frozen.get("基线7"));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12})
    void isOnEveryDayWhatItWasOnThatDay(int seed) {
        Season season = new Season(seed);
        Map<LocalDate, Map<String, String>> days = new LinkedHashMap<>();
        Path file = folder.resolve(seed + ".db");
        Past past = new Past();
        try (Ledger ledger = Ledger.writing(new LedgerAddress.File(file))) {
            int written = 0;
            for (int i = 0; i < 40; i++) {
                season.day();
                days.put(season.trial().today(), written(season.trial().bureau()));
                written = write(ledger.events(), season.trial().events(), written);
                LocalDate first = days.keySet().iterator().next();
                assertThat(written(past.asAt(ledger.events(), first))).isEqualTo(days.get(first));
            }
            days.forEach((day, plan) ->
                    assertThat(written(past.asAt(ledger.events(), day))).isEqualTo(plan));
            LocalDate between = season.trial().today().minusDays(1);
            assertThat(past.asAt(ledger.events(), between)).isEqualTo(past.asAt(ledger.events(), between));
            assertThat(written(past.asAt(ledger.events(), LocalDate.of(2024, 1, 1))))
                    .isEmpty();
        }
    }

    private static int write(EventLog log, List<Event> events, int from) {
        log.begin();
        for (Event event : events.subList(from, events.size())) {
            Map<String, String> fields = new HashMap<>(event.fields());
            fields.remove("files");
            log.append(event.at(), event.actor(), List.of(Happening.of(event.kind(), event.subject(), fields)));
        }
        log.commit();
        return events.size();
    }

    @Test
    void countsWhatIsWrittenLaterByAClockThatIsBehind() {
        try (Ledger ledger = Ledger.writing(new LedgerAddress.File(folder.resolve("late.db")))) {
            LocalDate day = LocalDate.of(2025, 6, 30);
            Past past = new Past();
            propose(ledger.events(), day, "T2025-0001");
            assertThat(past.asAt(ledger.events(), day).plans()).containsOnlyKeys("T2025-0001");

            propose(ledger.events(), day.plusDays(1), "T2025-0002");
            assertThat(past.asAt(ledger.events(), day).plans()).containsOnlyKeys("T2025-0001");

            propose(ledger.events(), day, "T2025-0003");
            assertThat(past.asAt(ledger.events(), day).plans()).containsOnlyKeys("T2025-0001", "T2025-0003");
        }
    }

    private static void propose(EventLog log, LocalDate day, String id) {
        log.begin();
        log.append(
                day.atTime(23, 59).atZone(Progress.ZONE).toInstant(),
                "周督查",
                List.of(Happening.of(Task.PROPOSED, Task.SUBJECT + id, Map.of("title", "建成公办托育机构"))));
        log.commit();
    }

    @Test
    void freezesANameOnceAndNothingWithoutTasks() {
        Season season = new Season(3);
        assertThat(season.trial().act(season.trial().officer("周督查"), new Freeze("年初")))
                .isEqualTo(Decision.refused("baseline.empty"));
        season.propose();
        assertThat(season.trial().act(season.trial().officer("周督查"), new Freeze(" 年初 ")))
                .isInstanceOf(Decision.Events.class);
        assertThat(season.trial().act(season.trial().officer("周督查"), new Freeze("年初")))
                .isEqualTo(Decision.refused("baseline.taken", "年初"));
        assertThat(season.trial().act(season.trial().officer("周督查"), new Freeze("一\n二")))
                .isEqualTo(Decision.refused("baseline.name", "40"));
        assertThat(season.trial().act(season.trial().leader(), new Freeze("年中")))
                .isEqualTo(Decision.refused("baseline.not_yours"));
    }
}
