package cn.taizhang.web.started;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A real Chromium that a person could sit at: it opens pages, keeps what the console complains of, and takes pictures.
///
/// 例: `picture(page, "library")` writes `target/screenshots/library.png`.
///
/// - A page that breaks the content policy or a script that fails is in [#complaints()].
public final class Browsing implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<Path> PLACES = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();
    private static final String FILE = "([name, content]) => { const held = new DataTransfer();"
            + " held.items.add(new File([Uint8Array.from(atob(content), one => one.charCodeAt(0))], name));"
            + " return held; }";
    private static final int WIDTH = 1360;
    private static final int HEIGHT = 900;

    private final Playwright playwright;
    private final Browser browser;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    private Browsing(ColorScheme scheme) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setColorScheme(scheme)
                .setLocale("zh-CN")
                .setAcceptDownloads(true));
    }

    public static Browsing inTheLight() {
        return new Browsing(ColorScheme.LIGHT);
    }

    public static Browsing inTheDark() {
        return new Browsing(ColorScheme.DARK);
    }

    private static Path chromium() {
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: apt-get install chromium"));
    }

    public BrowserContext context() {
        return context;
    }

    /// A new tab at an address.
    public Page open(String address) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.navigate(address);
        return page;
    }

    /// What pages complained of since this was asked last.
    public List<String> heard() {
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        return heard;
    }

    /// Drops a file on the page, as from a folder of the desktop.
    public static void drop(Page page, String name, byte[] content) {
        JSHandle held =
                page.evaluateHandle(FILE, List.of(name, Base64.getEncoder().encodeToString(content)));
        page.dispatchEvent("body", "dragenter", Map.of("dataTransfer", held));
        assertThat(page.locator("#dropping")).isVisible();
        page.dispatchEvent("body", "drop", Map.of("dataTransfer", held));
        assertThat(page.locator("#dropping")).isHidden();
    }

    /// What pages complained of so far.
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Writes the whole page as a picture for a person to look at.
    public Path picture(Page page, String name) {
        return picture(page, name, true);
    }

    /// Writes what is seen of the page without scrolling.
    public Path glimpse(Page page, String name) {
        return picture(page, name, false);
    }

    private static Path picture(Page page, String name, boolean whole) {
        try {
            Path file = Files.createDirectories(PICTURES).resolve(name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("taking a picture", e);
        }
    }

    @Override
    public void close() {
        context.close();
        browser.close();
        playwright.close();
    }
}
