package cn.taizhang.web.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Accessibility;
import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

class SystemBrowsingTest {

    private static final List<String> PAGES = List.of("places", "indicators", "rules", "about");
    private static final double PATIENCE = 30_000;
    private static final int NARROW = 420;
    private static final int HIGH = 900;

    @Test
    void showsWhatTheReaderKnowsAndWhatTheProgramIs() {
        try (Started room = Started.withSamples();
                Browsing light = Browsing.inTheLight();
                Browsing dark = Browsing.inTheDark()) {
            for (String name : PAGES) {
                Page page = light.open(room.at("/system/" + name).toString());
                light.picture(page, "system-" + name);
                assertThat(Accessibility.faults(page)).as(name).isEmpty();
                Page other = dark.open(room.at("/system/" + name + "?lang=en").toString());
                dark.picture(other, "system-" + name + "-english-dark");
                assertThat(Accessibility.faults(other)).as(name).isEmpty();
                other.setViewportSize(NARROW, HIGH);
                Object width = other.evaluate("document.documentElement.scrollWidth");
                assertThat((Integer) width).as(name).isLessThanOrEqualTo(NARROW);
                page.close();
                other.close();
            }
            Page about = light.open(room.at("/system/about").toString());
            about.locator("[data-chain]").click();
            assertThat(about.locator("#chain"))
                    .containsText("● 完好", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
            assertThat(light.complaints()).isEmpty();
            assertThat(dark.complaints()).isEmpty();
        }
    }
}
