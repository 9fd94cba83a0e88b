package cn.taizhang.web.walk;

import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;

/// An officer of 督查室 at a real browser: goes to pages, fills in their forms, takes pictures.
///
/// 例: `officer.takes("T2025-0007", "report", Map.of("text", "已进场", "doer", "孙鹏"))`.
final class Officer {

    private final Started room;
    private final Browsing browsing;
    private final Page page;

    Officer(Started room, Browsing browsing) {
        this.room = room;
        this.browsing = browsing;
        this.page = browsing.open(room.at("/").toString());
    }

    Page page() {
        return page;
    }

    Page opens(String path) {
        page.navigate(room.at(path).toString());
        return page;
    }

    void photographs(String name) {
        browsing.picture(page, "year-" + name);
    }

    /// Fills in the form that goes to an address, and sends it.
    void sends(String action, Map<String, String> fields) {
        Locator form =
                page.locator("form[method=post][action='" + action + "']").first();
        form.evaluate("form => { const box = form.closest('details'); if (box) box.open = true; }");
        fields.forEach((name, value) -> fill(form.locator("[name='" + name + "']"), value));
        page.waitForRequestFinished(() -> form.evaluate("form => form.requestSubmit()"));
        page.waitForLoadState();
        assertTaken();
    }

    /// What is refused is shown on a page of its own.
    private void assertTaken() {
        if ("fault".equals(page.locator("body").getAttribute("data-part"))) {
            throw new AssertionError(page.url() + ": " + page.locator("main").innerText());
        }
    }

    private static void fill(Locator field, String value) {
        if (value.startsWith("@")) {
            field.setInputFiles(
                    new FilePayload(value.substring(1), "text/plain", "虚构城市演示用材料".getBytes(StandardCharsets.UTF_8)));
        } else if (field.evaluate("field => field.tagName").equals("SELECT")) {
            field.selectOption(value);
        } else if (field.evaluate("field => field.type").equals("checkbox")) {
            field.check();
        } else {
            field.fill(value);
        }
    }

    /// Takes a step of one task on its page.
    void takes(String task, String step, Map<String, String> fields) {
        opens("/tasks/" + task);
        sends("/tasks/" + task + "/" + step, fields);
    }

    /// Takes one step of all tasks of a list.
    void takesAll(String list, String step, Map<String, String> fields) {
        opens(list);
        page.evaluate("() => document.querySelectorAll('input[name=task]').forEach(box => { box.checked = true; })");
        Map<String, String> all = new TreeMap<>(fields);
        all.put("step", step);
        sends("/tasks/steps", all);
    }

    /// What a link on the page downloads.
    byte[] downloads(String selector) {
        return bytes(page.waitForDownload(() -> page.click(selector)));
    }

    /// What the last form that goes to an address downloads.
    byte[] takesOut(String action, Map<String, String> fields) {
        Locator form =
                page.locator("form[method=post][action='" + action + "']").last();
        form.evaluate("form => { const box = form.closest('details'); if (box) box.open = true; }");
        fields.forEach((name, value) -> fill(form.locator("[name='" + name + "']"), value));
        return bytes(page.waitForDownload(() -> form.evaluate("form => form.requestSubmit()")));
    }

    private static byte[] bytes(Download download) {
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException("reading a download", e);
        }
    }

    void uploads(String action, String name, byte[] file) {
        Locator form = page.locator("form[method=post][action='" + action + "']");
        form.evaluate("form => { const box = form.closest('details'); if (box) box.open = true; }");
        form.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file));
        page.waitForRequestFinished(() -> form.evaluate("form => form.requestSubmit()"));
        page.waitForLoadState();
        assertTaken();
    }

    /// How many tasks show a light.
    int counts(String light) {
        opens("/tasks");
        return Integer.parseInt(
                page.locator(".lights .figure:has(.lamp." + light + ") b").textContent());
    }
}
