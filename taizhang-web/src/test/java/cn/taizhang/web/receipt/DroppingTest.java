package cn.taizhang.web.receipt;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Accessibility;
import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Papers;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// A person who adds reports in a browser.
@TestInstance(Lifecycle.PER_CLASS)
class DroppingTest {

    private static final int CHARACTERS = 30_000;
    private static final Duration SOON = Duration.ofSeconds(3);

    private final Started room = Started.withSamples();

    @AfterAll
    void close() {
        room.close();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    /// A docx of the length of a long report, another one for each year.
    private static byte[] docx(int year) {
        return Papers.longDocx(year, CHARACTERS);
    }

    @Test
    void dropsADocxAndReadsItWithItsHighlightsWithinThreeSeconds() {
        try (Browsing browsing = Browsing.inTheLight()) {
            Page page = browsing.open(room.at("/reports").toString());
            List<Duration> took = new ArrayList<>();
            for (int year = 2026; year < 2029; year++) {
                Instant dropped = Instant.now();
                Browsing.drop(page, "云汀市" + year + "年政府工作报告.docx", docx(year));
                Locator link = page.locator("#arrivals .open").last();
                assertThat(link).hasText("打开 云汀市" + year);
                link.click();
                assertThat(page.locator("#text [data-r]").first()).isVisible();
                took.add(Duration.between(dropped, Instant.now()));
                browsing.picture(page, "dropped-reader");
                page.navigate(room.at("/reports").toString());
                assertThat(page.locator("#shelf thead").first()).containsText(Integer.toString(year));
            }
            // the first may wait for what is loaded once, and another for whatever else the machine does
            assertThat(Collections.min(took)).as("%s", took).isLessThan(SOON);
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    @Test
    void showsWhatBecameOfAFileAndThenTheShelf() {
        try (Browsing browsing = Browsing.inTheLight()) {
            Page page = browsing.open(room.at("/reports").toString());
            Browsing.drop(page, "铜仁市2023.txt", Papers.report("铜仁市", 2023).getBytes(StandardCharsets.UTF_8));
            assertThat(page.locator("#arrivals .open")).hasText("打开 铜仁市2023");
            assertThat(page.locator("#shelf")).containsText("铜仁市");
            browsing.picture(page, "library-dropped");
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    @Test
    void choosesSeveralFilesOfWhichABadOneStopsNoOther() {
        try (Browsing browsing = Browsing.inTheLight()) {
            Page page = browsing.open(room.at("/reports").toString());
            page.locator("#choose-files").setInputFiles(new FilePayload[] {
                file("安顺市2021.txt", Papers.report("安顺市", 2021)),
                new FilePayload("坏.docx", "application/zip", Papers.bomb()),
                file("清单.xls", "一,二"),
                file("菜谱.txt", "红烧肉的做法:五花肉切块,焯水,炒糖色,小火慢炖一小时。\n"),
                file("遵义市2011年政府工作报告.txt", Papers.report("安顺市", 2022)),
            });
            assertThat(page.locator("#arrivals .sum")).hasText("完成 3,未能加入 2,共 5");
            assertThat(row(page, "安顺市2021.txt")).containsText("已加入");
            assertThat(row(page, "坏.docx")).containsText("无法读取");
            assertThat(row(page, "清单.xls")).containsText("不是 txt、html、docx 或 pdf");
            assertThat(row(page, "菜谱.txt")).containsText("不是报告");
            assertThat(row(page, "遵义市2011")).containsText("正文为安顺市2022年");
            browsing.picture(page, "library-chosen");
            assertThat(browsing.complaints()).allMatch(words -> words.contains("422"));
        }
    }

    private static Locator row(Page page, String name) {
        return page.locator("#arrivals tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    @Test
    void addsAFolderWithItsPaths() throws IOException {
        Path folder = Files.createTempDirectory("reports").resolve("贵州省");
        Path inner = Files.createDirectories(folder.resolve("地级"));
        Files.writeString(inner.resolve("毕节市2020.txt"), Papers.report("毕节市", 2020));
        Files.writeString(inner.resolve("毕节市2022.txt"), Papers.report("毕节市", 2022));
        Files.writeString(folder.resolve("说明.md"), "# 不是报告");
        try (Browsing browsing = Browsing.inTheLight()) {
            Page page = browsing.open(room.at("/reports").toString());
            page.locator("#choose-folder").setInputFiles(folder);
            assertThat(page.locator("#arrivals .sum")).hasText("完成 2,未能加入 0,共 2");
            assertThat(row(page, "贵州省/地级/毕节市2020.txt")).containsText("已加入");
            assertThat(room.get("/api/v1/reports?q=%E6%AF%95%E8%8A%82").body()).contains("/upload/贵州省/地级/毕节市2020.txt");
            assertThat(page.locator("#shelf")).containsText("○ 缺");
        }
    }

    @Test
    void addsByTheKeyboardAlone() {
        try (Browsing browsing = Browsing.inTheLight()) {
            Page page = browsing.open(room.at("/?lang=en").toString());
            // listened for before the key is pressed: a listener that comes with the key may come too late
            List<FileChooser> asked = new ArrayList<>();
            page.onFileChooser(asked::add);
            page.locator("[data-choose=files]").press("Enter");
            page.waitForCondition(() -> !asked.isEmpty());
            asked.getFirst().setFiles(file("六盘水市2020.txt", Papers.report("六盘水市", 2020)));
            assertThat(page.locator("#arrivals .open")).hasText("Open 六盘水市2020");
            browsing.picture(page, "home-english");
            assertThat(Accessibility.faults(page)).isEmpty();
            page.navigate(room.at("/?lang=zh").toString());
        }
    }

    @Test
    void refusesWhatIsTooLargeBeforeItIsSent() {
        try (Started small = Started.empty("taizhang.upload=1MB");
                Browsing browsing = Browsing.inTheLight()) {
            Page page = browsing.open(small.at("/reports").toString());
            page.locator("#choose-files").setInputFiles(file("大.txt", "字".repeat(1 << 20)));
            assertThat(row(page, "大.txt")).containsText("超过 1 MB 的上限");
            browsing.picture(page, "library-empty");
            assertThat(browsing.complaints()).isEmpty();
        }
    }
}
