package cn.taizhang.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.drafts.Reread;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Papers;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// A year of the invented city in a real browser, by a clock that is set: a report is read and broken down, its tasks
/// are assigned and signed for, units report month after month, lights turn, time is asked for, problems are opened and
/// closed, slips issued and answered, units raced, deputies judge, the year is closed and reported back. Each page is
/// pictured for a person to look at.
@TestInstance(Lifecycle.PER_CLASS)
class YearTest {

    private static final String REPORT = "云汀市2025年政府工作报告.pdf";
    private static final int UNITS = 20;
    private static final int PROMISES = 242;
    private static final int COLUMNS = 22;
    private static final int TREATMENT = 4;
    private static final int LEAD = 7;

    @TempDir
    private Path folder;

    private final Started room = Started.empty("taizhang.now=2025-01-20T01:00:00Z");
    private final Browsing browsing = Browsing.inTheLight();
    private final Officer officer = new Officer(room, browsing);
    private final Racing racing = new Racing(officer);

    @AfterAll
    void closes() {
        browsing.close();
        room.close();
    }

    private void itIs(LocalDate day) {
        room.context().getBean(RoomClock.class).set(Instant.parse(day + "T01:00:00Z"));
    }

    @Test
    void isDrivenFromTheReportToTheClosedYear() {
        readsTheReport();
        setsUpTheOrganisation();
        breaksItDown();
        assigns();
        racing.begins();
        List<Integer> red = new ArrayList<>();
        for (int month = 2; month <= 7; month++) {
            itIs(LocalDate.of(2025, month, 26));
            reports(month);
            red.add(officer.counts("red"));
            races(month);
        }
        officer.photographs("tasks-july");
        asksForTime();
        handlesProblems();
        issuesSlips();
        closesWhatIsDone();
        itIs(LocalDate.of(2025, 8, 29));
        red.add(officer.counts("red"));
        assertThat(red.getLast()).isGreaterThan(red.getFirst());
        showsEveryPage();
        endsTheYear();
        reportsBack();
        assertThat(Started.command("audit", "verify", "--ledger", room.ledger().toString()))
                .contains("事件链完整");
        assertThat(browsing.complaints()).isEmpty();
    }

    private void readsTheReport() {
        Page page = officer.opens("/");
        Browsing.drop(page, REPORT, Papers.sample(REPORT));
        page.locator("#arrivals .open").first().click();
        assertThat(page.locator("#text [data-r]").first()).isVisible();
        officer.photographs("report");
    }

    private void setsUpTheOrganisation() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("单位编码", "单位名称", "类别", "上级编码", "姓名", "账号", "电话"));
        rows.add(List.of("YT", "云汀市人民政府", "政府", "", "", "", ""));
        for (int i = 1; i <= UNITS; i++) {
            String code = "U" + i;
            rows.add(List.of(code, "市第" + i + "局", "部门", "YT", "", "", ""));
            rows.add(List.of(code, "", "", "", "联络员" + i, "u" + i, "0990-" + i));
        }
        officer.opens("/organisation");
        officer.uploads("/organisation/sheet", "组织机构.xlsx", Sheets.of(rows));
        assertThat(officer.page().locator("table.units tbody tr")).hasCount(UNITS + 1);
        officer.photographs("organisation");
    }

    /// Two by hand, the vague ones at one stroke, the rest in Excel.
    private void breaksItDown() {
        Page page = officer.opens("/breakdown/1");
        page.locator("input[name=record]").nth(0).check();
        page.locator("input[name=record]").nth(1).check();
        page.selectOption("form.treat select[name=lead]", "U1");
        page.click("button[value=each]");
        page.click("button[value=vague]");
        officer.photographs("breakdown");
        byte[] sheet = officer.downloads("a[href='/breakdown/1.xlsx']");
        int[] next = {0};
        officer.uploads("/breakdown/1/sheet", "任务分解.xlsx", Sheets.filled(sheet, COLUMNS, row -> {
            List<String> cells = new ArrayList<>(row);
            if (cells.get(TREATMENT).isEmpty()) {
                cells.set(TREATMENT, "立项");
                cells.set(LEAD, "市第" + (next[0]++ % UNITS + 1) + "局");
            }
            return cells;
        }));
        assertThat(officer.page().locator(".cards .figure b")).hasCount(4);
        List<String> counts = officer.page().locator(".cards .figure b").allTextContents();
        int tasks = Integer.parseInt(counts.getFirst());
        assertThat(tasks).isBetween(110, 130);
        assertThat(tasks + Integer.parseInt(counts.get(2))).isEqualTo(PROMISES);
        assertThat(counts.getLast()).isEqualTo("0");
        officer.photographs("breakdown-done");
    }

    private void assigns() {
        officer.takesAll("/tasks?limit=500", "file", Map.of());
        itIs(LocalDate.of(2025, 1, 22));
        officer.takesAll("/tasks?limit=500", "assign", Map.of());
        for (int unit = 1; unit <= UNITS; unit++) {
            officer.takesAll("/tasks?limit=500&unit=U" + unit, "sign", Map.of("doer", "联络员" + unit));
        }
        officer.opens("/tasks");
        assertThat(officer.page().locator("table.tasks tbody tr .tag").first()).containsText("办理中");
        officer.photographs("tasks-january");
    }

    /// Units report by their pace: the first ones keep up, the last ones fall behind; one forgets every other month.
    private void reports(int month) {
        Page page = officer.opens("/feedback");
        double line = (month * 30.4 - 4) / 365;
        page.evaluate(
                "([line, month]) => document.querySelectorAll('.feedback tbody tr').forEach((row, at) => {"
                        + " if (at % 10 === 9 && month % 2 === 0) return;"
                        + " const share = Math.min(1, line * (0.5 + (at % 12) / 12));"
                        + " const percent = row.querySelector('[name^=\"percent:\"]');"
                        + " const value = row.querySelector('[name^=\"value:\"]');"
                        + " const target = /目标 ([0-9.]+)/.exec(row.textContent);"
                        + " if (percent) percent.value = (share * 100).toFixed(1);"
                        + " if (value && target) value.value = (share * target[1]).toFixed(1);"
                        + " row.querySelector('[name^=\"text:\"]').value = '按计划推进'; })",
                List.of(line, month));
        officer.sends("/feedback", Map.of("doer", "联络员" + month));
        officer.photographs("feedback-" + month);
    }

    private void races(int month) {
        switch (month) {
            case 4 -> {
                racing.shows("2025Q1", "2025-05-06");
                racing.corrects("2025Q1");
            }
            case 5 -> racing.publishes("2025Q1");
            case 7 -> {
                racing.shows("2025Q2", "2025-08-05");
                isJudged();
            }
            default -> {
                // nothing to be shown or published
            }
        }
    }

    /// The mid-year satisfaction vote of the deputies over two tasks: one passes.
    private void isJudged() {
        try (Deputies deputies = new Deputies(room.ledger(), "2025-07-26T02:00:00Z")) {
            Page page = officer.opens("/congress/votes/new?kind=MIDYEAR");
            String items = page.locator("input[name=item]").nth(0).getAttribute("value") + "\n"
                    + page.locator("input[name=item]").nth(1).getAttribute("value");
            officer.photographs("vote-new");
            String vote = deputies.open("2025年年中满意度测评", items);
            officer.opens(vote);
            officer.photographs("vote-open");
            deputies.judge(vote);
            deputies.count(vote);
            officer.opens(vote);
            assertThat(page.locator("main")).containsText("未通过");
            assertThat(page.locator("main")).containsText("登记为问题");
            officer.photographs("vote-counted");
        }
    }

    private String task(String filter, int at) {
        return Jsoup.parse(room.get("/tasks?limit=500&" + filter).body())
                .select("table.tasks tbody th a")
                .get(at)
                .attr("href")
                .replace("/tasks/", "");
    }

    private void asksForTime() {
        for (int i = 0; i < 2; i++) {
            String task = task("state=underway&light=red", 4 + i);
            officer.takes(
                    task,
                    "ask-extension",
                    Map.of("to", "2026-03-31", "reason", "前期手续办理晚于计划", "file", "@情况说明.txt", "doer", "联络员4"));
            assertThat(officer.page().locator(".stands")).containsText("申请延期");
            if (i == 0) {
                officer.sends("/tasks/" + task + "/grant-extension", Map.of());
                assertThat(officer.page().locator(".stands")).containsText("已延期");
            } else {
                officer.sends("/tasks/" + task + "/refuse-extension", Map.of("reason", "应在年内完成"));
                assertThat(officer.page().locator(".task")).containsText("不同意");
            }
            officer.photographs("extension-" + i);
        }
    }

    /// Five problems: all are rectified, four are accepted, one of these is opened again.
    private void handlesProblems() {
        for (int i = 1; i <= 5; i++) {
            officer.opens("/problems/new");
            officer.sends(
                    "/problems",
                    Map.of("title", "问题" + i + ":现场管理不到位", "unit", "U" + i, "due", "2025-08-31", "file", "@整改前.txt"));
            String path = "/problems/" + "Q2025-000" + i;
            officer.opens(path);
            officer.sends(path + "/recognise", Map.of());
            officer.sends(path + "/order", Map.of("owner", "联络员" + i));
            officer.sends(path + "/rectified", Map.of("text", "已按要求整改", "file", "@整改后.txt", "doer", "联络员" + i));
            if (i < 5) {
                officer.sends(path + "/accept", Map.of("text", "现场核验属实"));
            }
        }
        officer.opens("/problems/Q2025-0002");
        officer.sends("/problems/Q2025-0002/reopen", Map.of("reason", "复查发现问题反弹"));
        officer.photographs("problem-reopened");
        officer.opens("/problems");
        officer.photographs("problems");
    }

    private void issuesSlips() {
        String late = task("state=underway&light=red", 0);
        officer.opens("/slips/new?kind=reminder&matter=" + late);
        officer.sends("/slips", Map.of("reply", "2025-08-15"));
        officer.photographs("slip");
        String path = officer.page().url().replaceAll("^https?://[^/]+", "");
        officer.sends(path + "/answer", Map.of("text", "已倒排工期,8 月底前赶上序时", "doer", "联络员1"));
        officer.sends(path + "/judge", Map.of("verdict", "satisfied"));
        officer.photographs("slip-answered");
    }

    /// One that is ahead is handed in, agreed to and closed on evidence.
    private void closesWhatIsDone() {
        String task = task("state=underway&light=blue", 0);
        officer.takes(task, "submit", Map.of("percent", "100", "text", "全部完成", "file", "@验收.txt", "doer", "联络员2"));
        officer.sends("/tasks/" + task + "/complete", Map.of());
        officer.sends("/tasks/" + task + "/close", Map.of("reason", "现场核验属实"));
        assertThat(officer.page().locator(".stands")).containsText("已销号");
        officer.photographs("closed");
    }

    private void showsEveryPage() {
        for (String path : List.of("/", "/tasks?light=red", "/slips", "/problems", "/projects", "/organisation")) {
            officer.opens(path);
            officer.photographs("august" + path.replaceAll("[^a-z]+", "-"));
        }
    }

    /// Units go on reporting, hand in what is done, and what is not is carried over; the year is assessed and locked.
    private void endsTheYear() {
        racing.publishes("2025Q2");
        for (int month = 9; month <= 12; month++) {
            itIs(LocalDate.of(2025, month, 26));
            reports(month);
        }
        itIs(LocalDate.of(2025, 12, 29));
        for (String done : finished()) {
            officer.takes(done, "submit", Map.of("text", "全部完成", "doer", "联络员3", "file", "@验收.txt"));
        }
        officer.takesAll("/tasks?state=under_review&limit=500", "complete", Map.of());
        officer.takesAll("/tasks?state=completed&limit=500", "close", Map.of("reason", "现场核验属实"));
        officer.takesAll("/tasks?state=underway&limit=500", "carry", Map.of("reason", "年内未完成,转下年继续"));
        officer.opens("/tasks?year=2026&limit=500");
        assertThat(officer.page().locator("table.tasks tbody tr").count()).isGreaterThan(10);
        officer.photographs("carried-over");
        itIs(LocalDate.of(2026, 1, 12));
        officer.opens("/assessments/2025");
        officer.sends("/assessments/2025/lock", Map.of());
        assertThat(officer.page().locator(".stands")).containsText("已锁定");
        officer.photographs("assessment-locked");
        officer.page().locator("table.ranks tbody th a").first().click();
        officer.photographs("report-card");
        officer.opens("/cockpit");
        officer.photographs("cockpit");
    }

    /// The tasks under way that are told to be done.
    private List<String> finished() {
        return Jsoup.parse(room.get("/tasks?limit=500&state=underway").body()).select("table.tasks tbody tr").stream()
                .filter(row -> row.select("td.num").text().strip().startsWith("100"))
                .map(row -> row.select("th a").attr("href").replace("/tasks/", ""))
                .toList();
    }

    /// The review is drafted, given out on a second step, and followed by the command line like any report.
    private void reportsBack() {
        officer.opens("/drafts/review");
        officer.photographs("review");
        byte[] review = officer.takesOut("/drafts/review/file", Map.of("format", "txt", "reason", "与台账核对无误,同意给出"));
        Path draft = folder.resolve("云汀市2026年政府工作报告.txt");
        Path plan = folder.resolve(REPORT);
        try {
            Files.write(draft, review);
            Files.write(plan, Papers.sample(REPORT));
        } catch (IOException e) {
            throw new UncheckedIOException("keeping the draft", e);
        }
        assertThat(Started.command("read", draft.toString())).contains("云汀市").contains("2026");
        Reread reread = new Reread(room);
        assertThat(reread.size()).isGreaterThan(100);
        assertThat(reread.unequal(plan, draft)).isEmpty();
    }
}
