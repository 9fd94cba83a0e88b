package cn.taizhang.web.library;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Accessibility;
import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Form;
import cn.taizhang.web.started.Papers;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class LibraryBrowsingTest {

    private static final int NARROW = 420;
    private static final int HIGH = 900;

    private final Started room = Started.withSamples();

    @BeforeAll
    void fill() {
        add("铜仁市2020.txt", Papers.report("铜仁市", 2020));
        add("铜仁市2023.txt", Papers.report("铜仁市", 2023) + "粮食稳定在万吨以上。\n");
        add("铜仁.html", "<p>" + Papers.report("铜仁市", 2023).replace("\n", "</p>\n<p>"));
        add("贵阳市2011年政府工作报告.txt", Papers.report("六盘水市", 2018));
        add("菜谱.txt", "红烧肉的做法:五花肉切块,焯水,炒糖色,小火慢炖一小时。\n");
    }

    private void add(String name, String text) {
        room.send(new Form()
                .file("file", name, text.getBytes(StandardCharsets.UTF_8))
                .post(room.at("/api/v1/reports")));
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void showsTheGridInChineseAndTheListInEnglish() {
        try (Browsing browsing = Browsing.inTheLight()) {
            Page page = browsing.open(room.at("/reports").toString());
            assertThat(page.locator(".mark.gap").first()).hasText("○ 缺");
            assertThat(page.locator("#shelf .grid a.misfiled")).containsText("≠");
            browsing.picture(page, "library-grid");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.selectOption("select[name=state]", "variant");
            assertThat(page).hasURL(room.at("/reports?state=variant").toString());
            page.navigate(room.at("/reports?view=list&lang=en").toString());
            assertThat(page.locator("#shelf")).containsText("◐ variant");
            browsing.picture(page, "library-list-english");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    @Test
    void showsTheGridInTheDarkAndOnANarrowScreen() {
        try (Browsing browsing = Browsing.inTheDark()) {
            Page page = browsing.open(room.at("/reports").toString());
            browsing.picture(page, "library-dark");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.setViewportSize(NARROW, HIGH);
            browsing.picture(page, "library-narrow");
            page.navigate(room.at("/").toString());
            browsing.picture(page, "home-narrow");
            Object width = page.evaluate("document.documentElement.scrollWidth");
            assertThat((Integer) width).isLessThanOrEqualTo(NARROW);
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    @Test
    void opensTheFirstPageWithWhatWaits() {
        try (Browsing browsing = Browsing.inTheLight()) {
            Page page = browsing.open(room.at("/").toString());
            page.locator(".waits a")
                    .filter(new Locator.FilterOptions().setHasText("缺年"))
                    .click();
            assertThat(page).hasURL(room.at("/reports?state=gap").toString());
            assertThat(page.locator(".grid tbody tr")).hasCount(1);
            page.navigate(room.at("/").toString());
            browsing.picture(page, "home");
            assertThat(Accessibility.faults(page)).isEmpty();
            assertThat(browsing.complaints()).isEmpty();
        }
    }
}
