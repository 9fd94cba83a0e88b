package cn.taizhang.web.follow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person does on the pages of promises, in a real browser.
class FollowBrowsingTest {

    @Test
    void confirmsRejectsAndCorrectsByKey() {
        try (Started room = Started.withSamples();
                Browsing browsing = Browsing.inTheLight()) {
            Answers.ofTheCommand(room);
            Page page = browsing.open(room.at("/follow?years=2023").toString());
            Locator rows = page.locator("#links tbody tr");
            page.keyboard().press("j");
            assertThat(rows.nth(0)).hasAttribute("aria-selected", "true");
            page.keyboard().press("a");
            assertThat(rows.nth(0)).containsText("已确认");
            page.keyboard().press("j");
            page.keyboard().press("r");
            assertThat(rows.nth(1)).containsText("已否定");
            assertThat(rows.nth(1).locator("[data-verdict]").first()).hasText("无法判定");
            browsing.picture(page, "follow");
            page.keyboard().press("j");
            page.keyboard().press("c");
            Locator form = page.locator("#drawer-body form[data-speak]");
            form.locator("select[name=verdict]").selectOption("partly");
            form.locator("input[name=reason]").fill("公报为准");
            form.locator("button[type=submit]").click();
            assertThat(rows.nth(2)).containsText("部分兑现");
            assertThat(page.locator("#drawer-body .history")).containsText("公报为准");
            browsing.picture(page, "follow-drawer");
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    @Test
    void tellsThatAnotherSpokeMeanwhile() {
        try (Started room = Started.withSamples();
                Browsing browsing = Browsing.inTheLight()) {
            Answers.ofTheCommand(room);
            Page page = browsing.open(room.at("/follow?years=2023").toString());
            String id = page.locator("#links tbody tr").first().getAttribute("data-link");
            room.send("POST", "/api/v1/links/" + Answers.encoded(id) + "/accept?last=0", "{}");
            page.keyboard().press("j");
            page.keyboard().press("r");
            assertThat(page.locator("#told")).containsText("他人已作改动");
        }
    }

    @Test
    void opensThePromisesBehindABar() {
        try (Started room = Started.withSamples();
                Browsing browsing = Browsing.inTheLight()) {
            Answers.ofTheCommand(room);
            Page page = browsing.open(room.at("/fulfilment?by=year").toString());
            page.waitForSelector("[data-ready=true]");
            browsing.picture(page, "fulfilment");
            Locator cell = page.locator("table.counts tbody a").first();
            String count = cell.innerText();
            page.evaluate("""
                () => {
                  const box = document.querySelector('.charts .chart');
                  box.scrollIntoView({ block: 'center' });
                }""");
            List<?> at = (List<?>) page.evaluate("""
                () => {
                  const box = document.querySelector('.charts .chart');
                  const [x, y] = echarts.getInstanceByDom(box).convertToPixel({ seriesIndex: 0 }, [1, 0]);
                  const at = box.getBoundingClientRect();
                  return [at.left + x, at.top + y];
                }""");
            page.waitForNavigation(
                    () -> page.mouse().click(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue()));
            assertThat(page.url()).contains("/follow?").contains("verdict=exceeded");
            assertThat(page.locator("#links caption")).containsText("共 " + count + " 条");
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    @Test
    void fitsTheDarkEnglishAndNarrowScreens() {
        try (Started room = Started.withSamples();
                Browsing browsing = Browsing.inTheDark()) {
            Answers.ofTheCommand(room);
            browsing.picture(browsing.open(room.at("/follow?years=2023&lang=en").toString()), "follow-dark-en");
            Page page = browsing.open(room.at("/fulfilment?as=share").toString());
            page.waitForSelector("[data-ready=true]");
            browsing.picture(page, "fulfilment-dark-en");
            for (String path : new String[] {"/follow", "/fulfilment"}) {
                Page narrow = browsing.open(room.at(path).toString());
                narrow.setViewportSize(420, 800);
                assertThat((Boolean) narrow.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isTrue();
                browsing.picture(narrow, path.substring(1) + "-narrow");
            }
            assertThat(browsing.complaints()).isEmpty();
        }
    }
}
