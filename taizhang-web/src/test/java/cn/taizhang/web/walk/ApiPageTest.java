package cn.taizhang.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/// The description of the API as an engineer browses it.
class ApiPageTest {

    private static final int LEAST = 20;

    @Test
    void listsWhatThereIsAndTriesWhatReads() {
        try (Started room = Started.withSamples();
                Browsing browsing = Browsing.inTheLight()) {
            Page page = browsing.open(room.at("/api").toString());
            page.waitForSelector(".opblock");
            assertThat(page.locator(".opblock").count()).isGreaterThan(LEAST);
            Locator reads = page.locator(".opblock-get:has([data-path='/api/v1/reports'])");
            reads.locator(".opblock-summary-control").click();
            reads.locator(".try-out__btn").click();
            reads.locator(".execute").click();
            assertThat(reads.locator(".live-responses-table tr.response .response-col_status")
                            .first())
                    .containsText("200");
            assertThat(reads.locator(".live-responses-table")).containsText("云汀市");
            Locator writes = page.locator(".opblock-post").first();
            writes.locator(".opblock-summary-control").click();
            assertThat(writes.locator(".opblock-body")).isVisible();
            assertThat(writes.locator(".try-out__btn")).hasCount(0);
            browsing.picture(page, "page-api");
            // the library sets one style by itself, which the policy of the room leaves out
            assertThat(browsing.complaints()).allMatch(words -> words.contains("style"));
        }
    }
}
