package cn.taizhang.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.office.Acting;
import cn.taizhang.web.started.Exported;
import cn.taizhang.web.started.Started;
import cn.taizhang.web.started.Visitor;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What an auditor finds of what others did, and what a unit finds of what was asked of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditDoorTest {

    private static final String PASSWORD = "报告里的数字要能对上";

    private final Started room = Started.demonstration("taizhang.accounts=true");
    private final Visitor administrator = new Visitor(room);
    private final Visitor auditor = new Visitor(room);
    private final Visitor trade = new Visitor(room);

    @BeforeAll
    void makesAccounts() {
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        administrator.submit(
                "/setup", "/setup", Map.of("token", token, "name", "管理员", "password", PASSWORD, "again", PASSWORD));
        administrator.logIn("管理员", PASSWORD);
        account("审计甲", "auditor", "");
        account("swj-b", "lead_unit", "places=*;levels=*;units=SWJ");
        auditor.logIn("审计甲", PASSWORD);
        trade.logIn("swj-b", PASSWORD);
    }

    private void account(String name, String role, String scope) {
        administrator.submit(
                "/system/accounts",
                "/system/accounts",
                Map.of("name", name, "password", PASSWORD, "role", role, "scope", scope));
    }

    @AfterAll
    void closes() {
        trade.close();
        auditor.close();
        administrator.close();
        room.close();
    }

    @Test
    void findsEveryFileThatWasTakenOut() {
        trade.get("/tasks.csv?light=red");
        String slips = "/slips.xlsx";
        trade.bytes(slips);

        List<List<String>> log =
                Exported.csv(auditor.get("/audit.csv?kind=export&actor=swj-b").body());

        assertThat(log.getFirst()).containsExactly("seq", "at", "actor", "kind", "subject", "fields");
        assertThat(log)
                .anySatisfy(row -> assertThat(row)
                        .contains("swj-b", "export.file", "export:/tasks.csv")
                        .anySatisfy(cell -> assertThat(cell).contains("light=red")))
                .anySatisfy(row -> assertThat(row).contains("export:" + slips));
    }

    @Test
    void tellsWhatHappenedInWordsAndByFilter() {
        String task = Exported.csv(auditor.get("/audit.csv?kind=task").body()).stream()
                .filter(row -> row.get(3).equals("task.grant-extension"))
                .map(row -> row.get(4))
                .findFirst()
                .orElseThrow();
        Document page =
                Jsoup.parse(auditor.get("/audit?kind=task&subject=" + task).body());

        assertThat(page.select("table tbody tr")).hasSizeGreaterThan(4);
        assertThat(page.select("table tbody td:nth-child(5)").eachText()).containsOnly(task);
        assertThat(page.select("table tbody th").text()).contains("签收", "同意延期");
        assertThat(page.select("table tbody td.particulars").text()).contains("牵头单位 市", "延期至 2026-03-31");
        assertThat(auditor.get("/audit?from=2025-13-01").statusCode()).isEqualTo(400);
        assertThat(auditor.get("/audit?from=%2B999999999-12-31&to=%2B999999999-12-31")
                        .statusCode())
                .isEqualTo(400);
    }

    /// That a task is no longer red is an event of the task too, but nothing that anybody did.
    @Test
    void tellsTheHistoryOfATaskWithoutItsReminders() {
        room.context()
                .getBean(Acting.class)
                .tried(
                        Actor.alone("program"),
                        (bureau, actor, today) ->
                                Decision.of(Notice.CLEARED, Task.SUBJECT + "T2025-0004", Map.of("task", "T2025-0004")));

        assertThat(administrator.get("/tasks/T2025-0004").statusCode()).isEqualTo(200);
        assertThat(auditor.get("/audit?subject=T2025-0004").body()).contains("提醒解除");
    }

    @Test
    void goesThroughTheLogPageByPage() {
        Document first = Jsoup.parse(auditor.get("/audit?limit=20").body());
        Document older = Jsoup.parse(
                auditor.get(first.select("nav.pages a").attr("href")).body());

        assertThat(first.select("table tbody tr")).hasSize(20);
        assertThat(numbers(older).getFirst()).isEqualTo(numbers(first).getLast() - 1);
    }

    private static List<Integer> numbers(Document page) {
        return page.select("table tbody td:first-child").eachText().stream()
                .map(Integer::valueOf)
                .toList();
    }

    @Test
    void listsWhoHasWhichRightsAndNothingElseOfTheOffice() {
        List<List<String>> rights = Exported.xlsx(auditor.bytes("/audit/rights.xlsx"), 6 + Permission.values().length);

        assertThat(rights).anySatisfy(row -> assertThat(row).startsWith("swj-b", "牵头单位", "启用"));
        assertThat(rights).anySatisfy(row -> assertThat(row).startsWith("审计甲", "审计管理员"));
        assertThat(auditor.get("/").uri().getPath()).isEqualTo("/audit");
        assertThat(auditor.get("/tasks").statusCode()).isEqualTo(403);
        assertThat(trade.get("/audit").statusCode()).isEqualTo(403);
        assertThat(trade.get("/audit/rights.xlsx").statusCode()).isEqualTo(403);
    }

    @Test
    void checksBothChainsForWhoReadsNoReport() {
        String page = auditor.submit("/audit", "/system/chain", Map.of()).body();
        for (int i = 0; i < 200 && page.contains("data-word=\"running\""); i++) {
            Thread.onSpinWait();
            page = auditor.get("/audit").body();
        }
        assertThat(Jsoup.parse(page).select("#chain").text()).contains("完好", "事件", "逐条相符");
    }

    @Test
    void showsAUnitWhatWasAskedOfItAndOfNobodyElse() {
        Document all = Jsoup.parse(administrator.get("/burden").body());
        Document own = Jsoup.parse(trade.get("/burden").body());
        List<List<String>> file = Exported.csv(trade.get("/burden.csv").body());

        assertThat(all.select("table tbody th").eachText()).contains("市商务局", "市教育局");
        assertThat(own.select("table tbody th").eachText()).containsExactly("市商务局");
        assertThat(own.select("select[name=unit]").text()).doesNotContain("市教育局");
        assertThat(file.stream().skip(1).map(row -> row.get(1))).containsOnly("SWJ");
        assertThat(trade.get("/burden?month=2025-9").statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(trade.get("/burden?unit=SWJ&month=2025-08").body())
                        .select("section.card tbody tr"))
                .hasSize(Integer.parseInt(
                        own.select("table tbody td").get(1).text().split(" ")[0]));
    }
}
