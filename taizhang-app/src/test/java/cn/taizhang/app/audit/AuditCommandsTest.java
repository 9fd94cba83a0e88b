package cn.taizhang.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.app.Shell;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Language;
import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.event.Happening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandsTest {

    @TempDir
    private Path folder;

    private String ledger = "";

    private Shell run(String... arguments) {
        return Shell.run(Language.ENGLISH, arguments);
    }

    private static void happen(Ledger open, String instant, String actor, String kind) {
        open.events().begin();
        open.events()
                .append(
                        Instant.parse(instant),
                        actor,
                        List.of(Happening.of(kind, "task:1", Map.of("reason", "=1+1", "unit", "市教育局"))));
        open.events().commit();
    }

    @BeforeEach
    void fill() {
        ledger = folder.resolve("台账.db").toString();
        try (Ledger open = Ledger.writing(LedgerAddress.of(ledger))) {
            happen(open, "2026-03-01T15:59:59Z", "王管理", "task.made");
            happen(open, "2026-03-01T16:00:00Z", "李明", "task.signed");
            happen(open, "2026-03-02T04:00:00Z", "=cmd", "task.told");
        }
    }

    private static String head(Shell verified, String chain) {
        return verified.out()
                .lines()
                .filter(line -> line.contains("chain of " + chain))
                .map(line -> line.substring(line.indexOf("head ") + 5))
                .findFirst()
                .orElse("");
    }

    @Test
    void findsBothChainsWholeAndTheHeadsThatWereNoted() {
        Shell verified = run("audit", "verify", "--ledger", ledger);
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).contains("0 postings, 0 entries", "3 events, 0 attachments");
        String head = head(verified, "events");
        assertThat(head).hasSize(64);
        try (Ledger open = Ledger.writing(LedgerAddress.of(ledger))) {
            happen(open, "2026-03-03T04:00:00Z", "李明", "task.closed");
        }
        Shell later = run(
                "audit",
                "verify",
                "--ledger",
                ledger,
                "--head",
                head.toUpperCase(),
                "--head",
                head(verified, "entries"));
        assertThat(later.code()).isZero();
        assertThat(later.out()).contains("The head " + head + " stands in the chain: event, row 3.");
        assertThat(run("audit", "verify", "--ledger", ledger, "--head", "abc").code())
                .isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void tellsARowThatWasChangedAndWhatToDo() {
        try (Ledger open = Ledger.writing(LedgerAddress.of(ledger))) {
            open.database().run("DROP TRIGGER event_no_update");
            open.database().run("UPDATE event SET actor = '王芳' WHERE seq = 2");
        }
        Shell verified = run("audit", "verify", "--ledger", ledger);
        assertThat(verified.code()).isEqualTo(ExitCode.LEDGER.code());
        assertThat(verified.out()).contains("broken at event, row 2", "./taizhang restore");
        Shell chinese = Shell.run(Language.CHINESE, "audit", "verify", "--ledger", ledger);
        assertThat(chinese.out()).contains("链断于 event 第 2 行", "恢复备份");
    }

    private static void vote(Ledger open, String actor, String kind, Map<String, String> fields) {
        open.events().begin();
        open.events()
                .append(
                        Instant.parse("2026-03-03T04:00:00Z"),
                        actor,
                        List.of(Happening.of(kind, "vote:V2026-01", fields)));
        open.events().commit();
    }

    @Test
    void countsEveryVoteAgain() {
        Map<String, String> opened = Map.of(
                "kind",
                "MIDYEAR",
                "items",
                "T2026-0001 建成托育机构",
                "roll",
                "代表甲\n代表乙",
                "key",
                Seal.publicKey(KeyHalf.fresh()));
        String ballot = "0123456789abcdef0123456789abcdef 3";
        try (Ledger open = Ledger.writing(LedgerAddress.of(ledger))) {
            vote(open, "周督查", "vote.open", opened);
            vote(open, "代表甲", "vote.cast", Map.of());
            vote(open, "周督查", "vote.close", Map.of("ballots", ballot, "results", "T2026-0001 1 0 0 0"));
        }
        Shell sound = run("audit", "verify", "--ledger", ledger);
        assertThat(sound.out()).contains("1 votes, 1 ballots");
        assertThat(sound.code()).isZero();
        try (Ledger open = Ledger.writing(LedgerAddress.of(ledger))) {
            vote(open, "代表甲", "vote.cast", Map.of());
        }
        Shell odd = run("audit", "verify", "--ledger", ledger);
        assertThat(odd.code()).isEqualTo(ExitCode.LEDGER.code());
        assertThat(odd.out()).contains("Vote V2026-01 counted again differs");
        assertThat(Shell.run(Language.CHINESE, "audit", "verify", "--ledger", ledger)
                        .out())
                .contains("表决 V2026-01 重新计票");
    }

    @Test
    void findsAnEndThatWasCutOffByTheHeadThatWasNoted() {
        String head = head(run("audit", "verify", "--ledger", ledger), "events");
        try (Ledger open = Ledger.writing(LedgerAddress.of(ledger))) {
            open.database().run("DROP TRIGGER event_no_delete");
            open.database().run("DELETE FROM event WHERE seq = 3");
        }
        assertThat(run("audit", "verify", "--ledger", ledger).code()).isZero();
        Shell verified = run("audit", "verify", "--ledger", ledger, "--head", head);
        assertThat(verified.code()).isEqualTo(ExitCode.LEDGER.code());
        assertThat(verified.out()).contains(head + " is not in the chain", "cut off", "./taizhang restore");
    }

    @Test
    void listsTheLogOfDaysOfChinaPersonsAndSubjects() {
        assertThat(run("audit", "log", "--ledger", ledger).out())
                .contains("particulars", "task.made", "task.signed", "task.told");
        String first = run("audit", "log", "--ledger", ledger, "--to", "2026-03-01", "--format", "jsonl")
                .out();
        assertThat(first)
                .isEqualTo(
                        "{\"seq\":1,\"at\":\"2026-03-01T15:59:59Z\",\"actor\":\"王管理\",\"kind\":\"task.made\","
                                + "\"subject\":\"task:1\",\"fields\":\"{\\\"reason\\\":\\\"=1+1\\\",\\\"unit\\\":\\\"市教育局\\\"}\"}\n");
        Shell second = run("audit", "log", "--ledger", ledger, "--from", "2026-03-02", "--actor", "李明");
        assertThat(second.out()).contains("task.signed").doesNotContain("task.made", "task.told");
        assertThat(second.err()).contains("1");
        assertThat(run("audit", "log", "--ledger", ledger, "--subject", "task:1", "--format", "jsonl")
                        .out()
                        .lines())
                .hasSize(3);
        assertThat(run("audit", "log", "--ledger", ledger, "--subject", "task:2", "--format", "jsonl")
                        .out())
                .isEmpty();
        assertThat(run("audit", "log", "--ledger", ledger, "--from", "March").code())
                .isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void exportsTheLogSoThatNoCellIsAFormula() throws IOException {
        Path csv = folder.resolve("log.csv");
        assertThat(run("audit", "log", "--ledger", ledger, "--format", "csv", "-o", csv.toString())
                        .code())
                .isZero();
        assertThat(csv).content().contains("'=cmd").doesNotContain(",=cmd");
        Path xlsx = folder.resolve("log.xlsx");
        assertThat(run("audit", "log", "--ledger", ledger, "--format", "xlsx", "-o", xlsx.toString())
                        .code())
                .isZero();
        assertThat(Files.size(xlsx)).isGreaterThan(1_000);
    }

    @Test
    void saysWhatThereIsToAudit() {
        assertThat(run("audit").out()).contains("verify", "log", "Checks whether the ledger");
        assertThat(run("audit", "verify", "--help").out()).contains("--head", "offline");
        assertThat(run("audit", "log", "--help").out()).contains("--subject", "--format");
    }
}
