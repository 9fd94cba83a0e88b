package cn.taizhang.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Exported;
import cn.taizhang.web.started.Papers;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a person does on the first day, from an empty ledger, in one real browser and one tab.
class NewcomerTest {

    private static final String REPORT = "云汀市2024年政府工作报告.docx";
    private static final String TARGET = "#rows > li[data-k=target]:visible:has-text('地区生产总值')";
    private static final String CORRECTED = "6.25";
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final int COLUMNS = 24;
    private static final String DRAWN = """
        () => { const canvas = document.querySelector('.charts canvas');
          const bytes = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
          return bytes.some((one, at) => at % 4 === 3 && one > 0); }""";

    private final Started room = Started.empty();
    private final Browsing browsing = Browsing.inTheLight();
    private final Page page = browsing.open(room.at("/").toString());

    @Test
    void walksFromADroppedFileToEveryView() throws IOException {
        try (room;
                browsing) {
            assertThat(page.locator("main")).containsText("台账还是空的");
            dropsAReportAndReadsItSoon();
            String id = findsTheRecordOfAHighlight();
            corrects(id);
            seesItInTheLedgerAndInTheHistory(id);
            exportsItAsAWorkbook();
            searchesAPhrase();
            opensTheChartOfAnIndicator();
            switchesTheLanguage();
            printsTheReport();
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    private void goes(String item) {
        page.locator("#menu")
                .getByText(item, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private void dropsAReportAndReadsItSoon() {
        goes("报告库");
        Instant dropped = Instant.now();
        Browsing.drop(page, REPORT, Papers.sample(REPORT));
        page.locator("#arrivals .open").click();
        assertThat(page.locator("#text [data-r]").first()).isVisible();
        assertThat(Duration.between(dropped, Instant.now())).isLessThan(SOON);
        page.waitForSelector("body[data-ready]");
    }

    private String findsTheRecordOfAHighlight() {
        Locator target = page.locator(TARGET).first();
        String id = Objects.requireNonNull(target.getAttribute("id"));
        String records = page.locator("#text .n[data-r]").first().getAttribute("data-r");
        page.locator("#text .n[data-r]").first().click();
        Locator row = page.locator(".row[aria-current]");
        assertThat(row).isInViewport();
        assertThat(records).isNotBlank();
        assertThat(row).not().hasId(id);
        target.click();
        assertThat(page.locator("#text .sel").first()).isInViewport();
        browsing.picture(page, "walk-reader");
        return id;
    }

    private void corrects(String id) {
        page.keyboard().press("c");
        page.locator(".inline [name='set.value']").fill(CORRECTED);
        page.locator(".inline [name=reason]").fill("以大会通过的文本为准");
        page.locator(".inline [type=submit]").click();
        assertThat(page.locator("[id='" + id + "']")).containsText(CORRECTED);
    }

    private void seesItInTheLedgerAndInTheHistory(String id) {
        goes("台账");
        page.locator(".tabs a:has-text('数字')").click();
        Locator opens = page.locator("main a[href$='/records/" + id + "']").first();
        Locator row = page.locator("main tbody tr").filter(new Locator.FilterOptions().setHas(opens));
        assertThat(row).containsText(CORRECTED);
        browsing.picture(page, "walk-ledger");
        opens.click();
        assertThat(page.locator("#drawer .history")).containsText("以大会通过的文本为准");
        page.keyboard().press("Escape");
        assertThat(page.locator("#drawer")).isHidden();
    }

    private void exportsItAsAWorkbook() throws IOException {
        page.locator("details.chooser:has-text('导出') > summary").click();
        Download file = page.waitForDownload(
                () -> page.locator(".choices a:has-text('XLSX')").click());
        List<List<String>> rows = Exported.xlsx(Files.readAllBytes(file.path()), COLUMNS);
        assertThat(rows).anySatisfy(row -> assertThat(row).contains(CORRECTED));
    }

    private void searchesAPhrase() {
        Locator field = page.locator(".quick input");
        page.keyboard().press("/");
        assertThat(field).isFocused();
        field.fill("\"地区生产总值增长\"");
        field.press("Enter");
        assertThat(page.locator(".hits mark").first()).hasText("地区生产总值增长");
        browsing.picture(page, "walk-search");
        page.locator(".hits .open").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/reports/1#.+"));
    }

    private void opensTheChartOfAnIndicator() {
        goes("指标");
        page.locator("main a[href^='/indicators/gdp']").first().click();
        page.waitForSelector("[data-ready=true]");
        assertThat(page.evaluate(DRAWN)).isEqualTo(true);
        assertThat(page.locator("main table").last()).containsText(CORRECTED);
        browsing.picture(page, "walk-indicator");
    }

    private void switchesTheLanguage() {
        page.locator("header a[hreflang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#menu")).containsText("Review");
        page.locator("header a[hreflang=zh-CN]").click();
        assertThat(page.locator("#menu")).containsText("复核队列");
    }

    private void printsTheReport() {
        page.navigate(room.at("/reports/1").toString());
        page.waitForSelector("body[data-ready]");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#menu")).isHidden();
        assertThat(page.locator("#text")).containsText("地区生产总值");
        assertThat(page.pdf()).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        browsing.picture(page, "walk-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
