package cn.taizhang.web.places;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// What a person sees of places compared, in a real browser.
class PlacesBrowsingTest {

    @Test
    void drawsRanksAndSurpluses() {
        try (Started room = Started.withReports(ComparisonDoorTest.reports());
                Browsing browsing = Browsing.inTheLight()) {
            Page page = browsing.open(room.at("/places?year=2023").toString());
            page.waitForSelector("[data-ready=true]");
            assertThat(page.locator(".charts canvas")).hasCount(1);
            browsing.picture(page, "places");
            page.locator("select[name=view]").selectOption("surplus");
            page.waitForURL("**view=surplus**");
            page.waitForSelector("[data-ready=true]");
            assertThat(page.locator(".charts canvas")).hasCount(2);
            browsing.picture(page, "places-surplus");
            page.locator("table a[data-drawer]").first().click();
            assertThat(page.locator("#drawer-body")).containsText("地区生产总值");
            assertThat(browsing.complaints()).isEmpty();
        }
    }
}
