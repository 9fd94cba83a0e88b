package cn.taizhang.web.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// The demonstration as an officer of 督查室 opens it for the first time.
@TestInstance(Lifecycle.PER_CLASS)
class DemoTest {

    private final Started room = Started.demonstration();
    private final Browsing browsing = Browsing.inTheLight();

    @AfterAll
    void closes() {
        browsing.close();
        room.close();
    }

    @Test
    void showsWhatIsLateAndWhyAndWhoMustActInThreeClicks() {
        Page page = browsing.open(room.at("/").toString());
        browsing.picture(page, "demo-home");

        page.click(".delivery a[href='/tasks?light=red']");
        browsing.picture(page, "demo-red");
        assertThat(page.locator("table.tasks tbody tr").first()).containsText("红灯");
        String why = page.locator("table.tasks tbody tr .why").first().textContent();
        assertThat(why).containsPattern("逾期|落后|未反馈");

        page.click("table.tasks tbody tr th a");
        browsing.picture(page, "demo-task");
        assertThat(page.locator(".light .lead")).containsText(why.strip());
        assertThat(page.locator(".task")).containsText("该谁办");
        assertThat(page.locator(".task")).containsText("联络员");
        assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void isTheSameWheneverItIsMade() {
        String first = room.get("/tasks.csv").body();

        try (Started again = Started.demonstration()) {
            assertThat(again.get("/tasks.csv").body()).isEqualTo(first);
        }
        assertThat(first.lines()).hasSizeGreaterThan(110);
    }
}
