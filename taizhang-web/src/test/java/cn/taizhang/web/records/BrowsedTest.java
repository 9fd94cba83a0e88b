package cn.taizhang.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Accessibility;
import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Exported;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Records, search and review as a person at a real browser uses them, with pictures to look at.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowsedTest {

    private final Started room = Started.withSamples();
    private final Browsing browsing = Browsing.inTheLight();

    @AfterAll
    void close() {
        browsing.close();
        room.close();
    }

    private Page open(String path) {
        return browsing.open(room.at(path).toString());
    }

    @Test
    void filtersRecordsByFacetsAndSavesTheView() {
        Page page = open("/records");
        browsing.picture(page, "records");
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("承诺")).click();
        page.locator("details.chooser:has-text('可检验性') > summary").click();
        browsing.picture(page, "records-facet");
        page.locator(".choices a:has-text('表述含糊')").click();
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*type=commitment.*testability=vague.*"));
        assertThat(page.locator("tbody .tag.warn").allInnerTexts())
                .isNotEmpty()
                .allMatch(word -> word.startsWith("表述含糊"));

        page.locator("details.chooser:has-text('视图') > summary").click();
        page.locator(".save input[name=name]").fill("含糊承诺");
        page.locator(".save button").click();
        page.navigate(room.at("/records").toString());
        page.locator("details.chooser:has-text('视图') > summary").click();
        page.locator(".view a", new Page.LocatorOptions().setHasText("含糊承诺")).click();
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*testability=vague.*"));
        page.locator("details.chooser:has-text('视图') > summary").click();
        page.locator(".view button").click();
        page.locator("details.chooser:has-text('视图') > summary").click();
        assertThat(page.locator(".view").count()).isZero();
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void exportsWhatIsShown() throws IOException {
        Page page = open("/records?type=fact&status=target");
        String shown =
                page.locator(".tabs a[aria-current=true] .num").innerText().replace(",", "");
        page.locator("details.chooser:has-text('导出') > summary").click();
        Download file = page.waitForDownload(
                () -> page.locator(".choices a:has-text('XLSX')").click());

        assertThat(file.suggestedFilename()).isEqualTo("台账-数字.xlsx");
        List<List<String>> cells = Exported.xlsx(Files.readAllBytes(file.path()), 20);
        assertThat(cells).hasSize(Integer.parseInt(shown) + 1);
    }

    @Test
    void walksThroughRowsByKeyboard() {
        Page page = open("/records?type=fact");
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("k");
        String id = page.locator("tr[aria-current=true]").getAttribute("data-id");
        assertThat(id).isEqualTo(page.locator("tbody tr").first().getAttribute("data-id"));
        page.keyboard().press("Enter");
        page.locator("#drawer").waitFor();
        PlaywrightAssertions.assertThat(page.locator("#drawer-body")).containsText(Pattern.compile("\\S"));
        browsing.picture(page, "records-drawer");
        page.keyboard().press("Escape");
        assertThat(page.locator("#drawer").isVisible()).isFalse();
    }

    @Test
    void findsWordsAndOpensTheirPlace() {
        Page page = open("/");
        page.keyboard().press("/");
        page.keyboard().type("就业");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator(".hits mark").first()).hasText("就业");
        browsing.picture(page, "search");
        assertThat(Accessibility.faults(page)).isEmpty();
        page.locator(".hits a.open").first().click();
        PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*/reports/\\d+#\\d+-\\d+"));
        assertThat(page.locator("h1").innerText()).contains("云汀市");
    }

    @Test
    void speaksOnDoubtsByKeyboardAndTakesTheWordBack() {
        Page page = open("/review?below=0.95");
        long left = Long.parseLong(page.locator("#left").getAttribute("data-left"));
        browsing.picture(page, "review");
        page.keyboard().press("a");
        PlaywrightAssertions.assertThat(page.locator("tbody tr").first()).hasClass("settled");
        PlaywrightAssertions.assertThat(page.locator("#left")).containsText(Long.toString(left - 1));
        page.keyboard().press("r");
        PlaywrightAssertions.assertThat(page.locator("tr.settled")).hasCount(2);
        page.keyboard().press("k");
        page.keyboard().press("u");
        PlaywrightAssertions.assertThat(page.locator("tr.settled")).hasCount(1);
        browsing.picture(page, "review-said");
        page.reload();
        assertThat(page.locator("#left").getAttribute("data-left")).isEqualTo(Long.toString(left - 1));
        page.keyboard().press("c");
        page.locator("#drawer").waitFor();
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void looksWellInEnglishDarkAndNarrow() {
        try (Browsing dark = Browsing.inTheDark()) {
            for (String name : List.of("records", "search", "review")) {
                String query = name.equals("search")
                        ? "q=%E5%A2%9E%E9%95%BF&"
                        : name.equals("review") ? "below=0.95&" : "type=fact&";
                Page page =
                        dark.open(room.at("/" + name + "?" + query + "lang=en").toString());
                dark.picture(page, name + "-english-dark");
                assertThat(Accessibility.faults(page)).as(name).isEmpty();
                page.setViewportSize(420, 900);
                dark.picture(page, name + "-narrow");
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as(name)
                        .isLessThanOrEqualTo(420);
            }
            assertThat(dark.complaints()).isEmpty();
        }
    }
}
