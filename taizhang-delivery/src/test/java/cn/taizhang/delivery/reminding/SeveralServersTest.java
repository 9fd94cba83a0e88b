package cn.taizhang.delivery.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.TakeStep;
import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Office;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.ledger.event.Happening;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several servers over one ledger, each with an office of its own.
class SeveralServersTest {

    private static final int TASKS = 12;
    private static final int SERVERS = 3;
    private static final Actor PROGRAM = Actor.alone("台账");

    @TempDir
    private Path folder;

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneOffset.UTC);
    }

    @Test
    void raiseEachReminderOnceWhoeverIsFirst() throws Exception {
        LedgerAddress address = new LedgerAddress.File(folder.resolve("台账.db"));
        try (Ledger ledger = Ledger.writing(address)) {
            begin(ledger);
        }
        List<String> days = List.of("2025-03-01", "2025-03-24", "2025-03-30", "2025-03-31", "2025-04-01", "2025-05-01");
        for (String day : days) {
            tickAtOnce(address, day);
        }
        List<String> raised = new ArrayList<>();
        try (Ledger ledger = Ledger.existing(address)) {
            ledger.events().each(0, event -> subject(event, raised));
        }
        assertThat(raised).doesNotHaveDuplicates();
        for (int task = 1; task <= TASKS; task++) {
            String id = "notice:T2025-%04d/".formatted(task);
            assertThat(raised)
                    .contains(
                            id + "due_soon/2025-03-31/30",
                            id + "due_soon/2025-03-31/1",
                            id + "due_today/2025-03-31",
                            id + "overdue/2025-03-31/30");
        }
    }

    private static void subject(Event event, List<String> raised) {
        if (event.kind().equals(Notice.RAISED)) {
            raised.add(event.subject());
        }
    }

    private static void begin(Ledger ledger) {
        ledger.events().begin();
        ledger.events()
                .append(
                        Instant.parse("2025-01-20T02:00:00Z"),
                        "组织",
                        List.of(Happening.of("unit.set", "unit:FGW", Map.of("name", "市发展改革委"))));
        ledger.events().commit();
        Office office = new Office(on("2025-01-20"));
        Fields task = Fields.of(
                Map.of("title", "建成公办托育机构", "lead", "FGW", "start", "2025-01-20", "due", "2025-03-31", "year", "2025"));
        for (int i = 0; i < TASKS; i++) {
            List<Command> steps = List.of(
                    new Propose(task, List.of()),
                    new TakeStep("T2025-%04d".formatted(i + 1), Step.FILE, Fields.NONE),
                    new TakeStep("T2025-%04d".formatted(i + 1), Step.ASSIGN, Fields.NONE));
            steps.forEach(step -> assertThat(office.act(ledger, PROGRAM, step)).isInstanceOf(Outcome.Done.class));
        }
    }

    private static void tickAtOnce(LedgerAddress address, String day) throws Exception {
        try (ExecutorService servers = Executors.newFixedThreadPool(SERVERS)) {
            List<Future<Outcome>> ticks = new ArrayList<>();
            for (int i = 0; i < SERVERS; i++) {
                ticks.add(servers.submit(() -> {
                    try (Ledger ledger = Ledger.existing(address)) {
                        return new Office(on(day)).act(ledger, PROGRAM, new RaiseNotices());
                    }
                }));
            }
            for (Future<Outcome> tick : ticks) {
                assertThat(tick.get()).isInstanceOf(Outcome.Done.class);
            }
        }
    }
}
