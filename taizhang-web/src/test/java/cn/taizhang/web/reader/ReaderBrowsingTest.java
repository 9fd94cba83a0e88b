package cn.taizhang.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Accessibility;
import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.HostileReport;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a person does at the reader, in a real browser.
class ReaderBrowsingTest {

    private static final String TARGETS = "#rows > li[data-k=target]:visible";

    private final Started room = Started.withSamples();
    private final Browsing browsing = Browsing.inTheLight();

    @AfterEach
    void close() {
        browsing.close();
        room.close();
    }

    private Page read(Browsing browser, String path) {
        Page page = browser.open(room.at(path).toString());
        page.waitForSelector("body[data-ready]");
        return page;
    }

    private static Locator selected(Page page) {
        return page.locator(".row[aria-current]");
    }

    @Test
    void showsASentenceThatWasFoundAtItsPlace() {
        Page page = browsing.open(room.at("/search?q=粮食总产量&in=reports").toString());
        String words = page.locator(".hits li mark").first().textContent();
        page.locator(".hits li a.open").first().click();
        page.waitForSelector("body[data-ready]");
        page.waitForFunction("() => CSS.highlights.has('found')");
        assertThat(page.url()).matches(".*/reports/[0-9]+#[0-9]+-[0-9]+");
        assertThat(page.evaluate("() => [...CSS.highlights.get('found')][0].toString()")
                        .toString())
                .contains(words)
                .endsWith("。");
        assertThat(page.evaluate("() => { const at = [...CSS.highlights.get('found')][0].getBoundingClientRect();"
                        + " const box = document.getElementById('text').getBoundingClientRect();"
                        + " return at.top >= box.top && at.bottom <= box.bottom; }"))
                .isEqualTo(true);
        browsing.picture(page, "reader-found");
        page.evaluate("() => { location.hash = '#99999999-100000000'; }");
        PlaywrightAssertions.assertThat(page.locator("#missing")).isVisible();
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void jumpsBothWaysSpeaksByKeyAndTakesItBack() {
        Page page = read(browsing, "/reports/3");
        // from the list to the text
        Locator target = page.locator(TARGETS).first();
        String id = target.getAttribute("id");
        target.click();
        PlaywrightAssertions.assertThat(page.locator("#text .sel").first()).isInViewport();
        assertThat(page.url()).endsWith("#" + id);
        // from the text to the list: the innermost first, then what is around it
        Locator number = page.locator("#text .n.w-commitment").first();
        number.click();
        String inner = selected(page).getAttribute("id");
        PlaywrightAssertions.assertThat(selected(page)).isInViewport();
        number.click();
        assertThat(selected(page).getAttribute("id")).isNotEqualTo(inner);
        assertThat(selected(page).getAttribute("data-k")).isEqualTo("commitment");
        browsing.picture(page, "reader");
        // by key
        page.keyboard().press("j");
        String next = selected(page).getAttribute("id");
        page.keyboard().press("k");
        assertThat(selected(page).getAttribute("id")).isNotEqualTo(next);
        page.locator("[id='" + id + "']").click();
        page.keyboard().press("a");
        PlaywrightAssertions.assertThat(selected(page)).containsText("人工确认");
        page.keyboard().press("u");
        PlaywrightAssertions.assertThat(selected(page)).not().containsText("人工确认");
        page.keyboard().press("r");
        page.locator(".inline [name=reason]").fill("不是指标");
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(selected(page)).containsText("人工剔除");
        page.locator("[name=struck]").check();
        PlaywrightAssertions.assertThat(selected(page)).hasClass(Pattern.compile("struck"));
        assertThat(page.locator("#text .sel.struck").count()).isPositive();
        page.keyboard().press("u");
        PlaywrightAssertions.assertThat(selected(page)).not().containsText("人工剔除");
        page.keyboard().press("?");
        PlaywrightAssertions.assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void correctsAValueBesideTheText() {
        Page page = read(browsing, "/reports/3");
        Locator target = page.locator(TARGETS).first();
        String id = target.getAttribute("id");
        target.click();
        page.keyboard().press("c");
        page.locator(".inline [name='set.value']").fill("viel");
        page.locator(".inline [type=submit]").click();
        PlaywrightAssertions.assertThat(page.locator(".inline .faults").first()).containsText("不是数字");
        browsing.picture(page, "reader-correcting");
        page.locator(".inline [name='set.value']").fill("7.25");
        page.locator(".inline [name='set.status']").selectOption("done");
        page.locator(".inline [name=reason]").fill("公报为准");
        page.locator(".inline [type=submit]").click();
        PlaywrightAssertions.assertThat(selected(page)).containsText("7.25");
        PlaywrightAssertions.assertThat(selected(page)).containsText("人工更正");
        assertThat(page.locator("#text .sel.k-done").count()).isPositive();
        assertThat(room.get("/api/v1/records/" + id + "/history").body())
                .contains("公报为准")
                .contains("7.25");
        page.locator(".row[aria-current] .more").click();
        PlaywrightAssertions.assertThat(page.locator("#drawer .history")).containsText("公报为准");
        browsing.picture(page, "record-drawer");
        // taken back in the drawer, the row follows
        page.locator("#drawer button[formaction$=undo]").click();
        PlaywrightAssertions.assertThat(selected(page)).not().containsText("人工更正");
        PlaywrightAssertions.assertThat(page.locator("#drawer .history")).containsText("撤销");
        assertThat(browsing.complaints().stream().filter(one -> !one.contains("422")))
                .isEmpty();
    }

    @Test
    void narrowsTheListAndKeepsThatInTheAddress() {
        try (Browsing dark = Browsing.inTheDark()) {
            Page page = read(dark, "/reports/3");
            int all = page.locator("#rows > li:visible").count();
            page.locator(".kinds [value=commitment]").uncheck();
            assertThat(page.locator("#rows > li:visible").count()).isLessThan(all);
            assertThat(page.locator("#text .w-commitment").count()).isZero();
            page.locator("[name=status]").selectOption("target");
            String address = page.url();
            assertThat(address).contains("kinds=").contains("status=target");
            int fewer = page.locator("#rows > li:visible").count();
            Page again = dark.open(address);
            again.waitForSelector("body[data-ready]");
            assertThat(again.locator("#rows > li:visible").count()).isEqualTo(fewer);
            dark.picture(again, "reader-dark");
            assertThat(dark.complaints()).isEmpty();
        }
    }

    @Test
    void saysWhatIsNotThereAndExplainsATerm() {
        Page page = read(browsing, "/reports/3#none:fact:1-2:0");
        PlaywrightAssertions.assertThat(page.locator("#missing")).containsText("失锚或不存在");
        assertThat(page.locator("#text .sel").count()).isZero();
        for (int document = 1; document <= 4; document++) {
            Page one = read(browsing, "/reports/" + document);
            if (one.locator("#text .use").count() > 0) {
                Locator use = one.locator("#text .use").first();
                use.focus();
                PlaywrightAssertions.assertThat(one.locator("#" + use.getAttribute("aria-describedby")))
                        .isVisible();
                browsing.picture(one, "reader-term");
            }
        }
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void hasNoSeriousFaultOfAccess() {
        Page page = read(browsing, "/reports/3?signs=1");
        page.locator(TARGETS).first().click();
        page.keyboard().press("c");
        page.waitForSelector(".inline [name=reason]");
        assertThat(Accessibility.faults(page)).isEmpty();
        Page record = browsing.open(
                room.at("/records/" + page.locator(TARGETS).first().getAttribute("id"))
                        .toString());
        assertThat(Accessibility.faults(record)).isEmpty();
    }

    @Test
    void runsNothingThatStandsInAReport() {
        try (Started hostile = HostileReport.room()) {
            Page page = browsing.open(hostile.at("/reports/1").toString());
            page.onDialog(dialog -> {
                throw new AssertionError("a report opened a dialog: " + dialog.message());
            });
            page.reload();
            page.waitForSelector("body[data-ready]");
            assertThat(page.locator("img").count()).isZero();
            for (Locator row : page.locator("#rows > li:visible").all()) {
                row.click();
            }
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(page.locator("#drawer")).isVisible();
            page.keyboard().press("Escape");
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    @Test
    void looksWellInEnglishOnANarrowScreenAndOnPaper() {
        Page page = read(browsing, "/reports/3?lang=en&signs=1");
        page.locator(TARGETS).first().click();
        browsing.picture(page, "reader-english");
        page.setViewportSize(420, 900);
        browsing.picture(page, "reader-narrow");
        page.setViewportSize(800, 1100);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        browsing.picture(page, "reader-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.setViewportSize(1360, 900);
        page.navigate(room.at("/records/" + page.locator(TARGETS).first().getAttribute("id"))
                .toString());
        browsing.picture(page, "record-english");
        assertThat(browsing.complaints()).isEmpty();
    }
}
