package cn.taizhang.web.notices;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.posting.Ticker;
import cn.taizhang.web.started.Accessibility;
import cn.taizhang.web.started.Assigned;
import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/// Reminders in a browser, with pictures for a person to look at.
class NoticesBrowsingTest {

    private static final String OVERFLOWS =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1";

    @Test
    void showsAndMarksWhatIsRead() {
        try (Started room = Started.empty("taizhang.now=2025-09-18T01:00:00Z");
                Browsing browsing = Browsing.inTheLight()) {
            Assigned assigned = new Assigned(room);
            for (int i = 0; i < 8; i++) {
                assigned.task(
                        "推动县（市、区）各建成公办托育机构 " + (i + 1) + " 家以上", i % 2 == 0 ? "FGW" : "JYJ", "2025-09-" + (11 + 2 * i));
            }
            room.context().getBean(Ticker.class).tick();
            Page page = browsing.open(room.at("/notices").toString());
            assertThat(page.locator("a.bell").textContent().strip()).isEqualTo("提醒 8");
            browsing.picture(page, "notices");
            assertThat(Accessibility.faults(page)).isEmpty();

            page.locator("tbody form button").first().click();
            assertThat(page.locator("a.bell").textContent().strip()).isEqualTo("提醒 7");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            page.setViewportSize(420, 900);
            page.navigate(room.at("/notices?lang=en").toString());
            browsing.picture(page, "notices-en-dark-narrow");
            assertThat(page.evaluate(OVERFLOWS)).isEqualTo(false);
            assertThat(Accessibility.faults(page)).isEmpty();
            page.navigate(room.at("/notices/settings").toString());
            browsing.picture(page, "notices-settings-en-dark-narrow");
            assertThat(page.evaluate(OVERFLOWS)).isEqualTo(false);
            page.setViewportSize(1360, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate(room.at("/notices/settings?lang=zh").toString());
            browsing.picture(page, "notices-settings");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(browsing.complaints()).isEmpty();
        }
    }
}
