package cn.taizhang.web.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Accessibility;
import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Papers;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// A drafter who checks a draft in a browser.
@TestInstance(Lifecycle.PER_CLASS)
class CheckBrowsingTest {

    private static final int NARROW = 420;
    private static final int HIGH = 900;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Pattern CHOSEN = Pattern.compile("chosen");

    private final Started room = Started.withSamples();

    @AfterAll
    void close() {
        room.close();
    }

    private static byte[] draft(String place) {
        List<String> lines = new ArrayList<>(Papers.report(place, 2026).lines().toList());
        lines.add("三、重点任务");
        lines.add("今年抓好五个方面的工作:一是扩大投资。二是促进消费。三是稳定外贸。四是改善民生。");
        lines.add("5个重点项目完成率85%。规模以上工业增加值增长7.1%。粮食稳定在万吨以上。");
        return Papers.docx(lines);
    }

    private Page checked(Browsing browsing, String place) {
        Page page = browsing.open(room.at("/check").toString());
        page.locator("input[name=file]").setInputFiles(new FilePayload("草稿2026.docx", DOCX, draft(place)));
        assertThat(page.locator("output").first()).hasText("草稿2026.docx");
        page.locator("#draft button[type=submit]").click();
        assertThat(page.locator(".findings")).isVisible();
        return page;
    }

    @Test
    void showsFindingsBesideTheTextAndJumpsFromEitherSide() {
        try (Browsing browsing = Browsing.inTheLight()) {
            Page page = checked(browsing, "云汀市");
            Locator sum =
                    page.locator(".finding").filter(new Locator.FilterOptions().setHasText("60公里 + 40公里 = 100公里"));
            assertThat(sum).containsText("◐ 存疑");
            String number = String.valueOf(sum.getAttribute("data-number"));
            page.locator(".text mark")
                    .filter(new Locator.FilterOptions().setHasText("110公里"))
                    .first()
                    .click();
            assertThat(sum).hasClass(CHOSEN);
            Locator other = page.locator(".finding").last();
            other.locator(".message").click();
            assertThat(other).hasClass(CHOSEN);
            assertThat(sum).not().hasClass(CHOSEN);
            page.locator("#at-" + number).focus();
            page.keyboard().press("Enter");
            assertThat(sum).hasClass(CHOSEN);
            browsing.picture(page, "check-findings");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.selectOption("select[name=severity]", "error");
            assertThat(page).hasURL(Pattern.compile("severity=error"));
            assertThat(page.locator(".finding.doubt")).hasCount(0);
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    @Test
    void passesOverAFindingWithAReasonAndTakesItBack() {
        try (Browsing browsing = Browsing.inTheLight()) {
            Page page = checked(browsing, "侯马市");
            Locator sum =
                    page.locator(".finding").filter(new Locator.FilterOptions().setHasText("60公里 + 40公里 = 100公里"));
            sum.locator("[data-suppress]").click();
            assertThat(page.locator("dialog")).isVisible();
            browsing.picture(page, "check-suppress");
            page.locator("dialog textarea").fill("另有10公里为养护");
            page.locator("dialog button[type=submit]").click();
            assertThat(page.locator(".about")).containsText("已忽略 1");
            assertThat(sum).hasCount(0);
            page.selectOption("select[name=suppressed]", "true");
            assertThat(sum).containsText("另有10公里为养护");
            sum.locator("[data-restore]").click();
            assertThat(page.locator(".about")).not().containsText("已忽略 1");
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    @Test
    void showsTheSameInEnglishInTheDarkAndOnANarrowScreen() {
        try (Browsing browsing = Browsing.inTheDark()) {
            Page page = checked(browsing, "云汀市");
            page.navigate(page.url() + "?lang=en");
            assertThat(page.locator(".findings")).containsText("◐ doubt");
            browsing.picture(page, "check-english-dark");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.setViewportSize(NARROW, HIGH);
            browsing.picture(page, "check-narrow");
            Object width = page.evaluate("document.documentElement.scrollWidth");
            assertThat((Integer) width).isLessThanOrEqualTo(NARROW);
            page.navigate(room.at("/check").toString());
            browsing.picture(page, "check-drop-narrow");
            assertThat(Accessibility.faults(page)).isEmpty();
        }
    }

    @Test
    void checksWhatIsPasted() {
        try (Browsing browsing = Browsing.inTheLight()) {
            Page page = browsing.open(room.at("/check").toString());
            browsing.picture(page, "check-drop");
            page.locator("#draft button[type=submit]").click();
            assertThat(page.locator("#draft .state")).hasText("请先选择文件或粘贴文字。");
            page.locator("textarea[name=text]").fill("新建改建公路110公里,其中新建60公里、改建40公里。");
            page.locator("#draft button[type=submit]").click();
            assertThat(page.locator(".finding")).containsText("60公里 + 40公里 = 100公里");
            assertThat(page.locator(".about")).containsText("按片段体检");
            page.locator("[data-forget]").click();
            assertThat(page).hasURL(room.at("/check").toString());
            assertThat(browsing.complaints()).isEmpty();
        }
    }
}
