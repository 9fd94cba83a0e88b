package cn.taizhang.web.started;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class BrowsingTest {

    @Test
    void opensTheFirstPageWithoutAComplaint() {
        try (Started room = Started.withSamples();
                Browsing browsing = Browsing.inTheLight()) {
            Page page = browsing.open(room.at("/").toString());
            assertThat(page.locator("h1").innerText()).isEqualTo("总览");
            browsing.picture(page, "home");
            assertThat(browsing.complaints()).isEmpty();
        }
    }
}
