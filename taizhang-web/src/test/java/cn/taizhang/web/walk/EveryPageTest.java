package cn.taizhang.web.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.account.FirstAdministrator;
import cn.taizhang.web.door.Routes;
import cn.taizhang.web.started.Accessibility;
import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Delivering;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every page that the application has by its own routes, with accounts: in both languages, in the light, in the
/// dark and on paper, with a picture of each, and looked at by axe-core.
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final String PASSWORD = "报告里的数字要能对上";
    private static final int LEAST_PAGES = 18;
    private static final int NARROW = 420;
    private static final int WIDE = 1360;
    private static final int HIGH = 900;
    private static final String OVERFLOWS =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1";
    private static final String DRAWN =
            "() => [...document.querySelectorAll('.charts')].every(one => one.dataset.ready === 'true')";
    private static final String DRAFT = "2024年云汀市政府工作报告\\n全年新建改建公路110公里,其中新建60公里、改建40公里。\\n";

    private final Started room = Started.demonstration("taizhang.accounts=true");
    private final Browsing browsing = Browsing.inTheLight();
    private final Page page = browsing.open(room.at("/").toString());
    private final Page beside = page.context().newPage();
    private final List<String> faults = new ArrayList<>();

    @AfterAll
    void closes() {
        browsing.close();
        room.close();
    }

    @Test
    void looksWellAndCanBeUsedByAll() {
        Started.command("follow", "--ledger", room.ledger().toString());
        new Delivering(room, "2025-04-20").tasks().problem().slip();
        String token = room.context().getBean(FirstAdministrator.class).token().orElseThrow();
        page.navigate(room.at("/setup").toString());
        looksAt("setup");
        page.reload();
        page.fill("[name=token]", token);
        page.fill("[name=name]", "李明");
        page.fill("[name=password]", PASSWORD);
        page.fill("[name=again]", PASSWORD);
        page.press("[name=again]", "Enter");
        page.context().clearCookies();
        page.navigate(room.at("/login").toString());
        looksAt("login");
        page.reload();
        page.fill("[name=username]", "李明");
        page.fill("[name=password]", PASSWORD);
        page.press("[name=password]", "Enter");
        page.waitForURL(room.at("/").toString());

        Map<String, String> pages = pages();
        pages.forEach((name, path) -> {
            page.navigate(room.at(path).toString());
            looksAt(name);
        });
        assertThat(pages).hasSizeGreaterThan(LEAST_PAGES);
        assertThat(faults).isEmpty();
        assertThat(browsing.complaints()).isEmpty();
    }

    /// The paths of the application that answer with a whole page, by the name of their picture.
    private Map<String, String> pages() {
        Map<String, String> held = Map.ofEntries(
                Map.entry("/records/{id}", id("/api/v1/records?type=fact&limit=1")),
                Map.entry("/follow/{id}", id("/api/v1/links?limit=1")),
                Map.entry("/indicators/{id}", "gdp"),
                Map.entry("/check/{id}", check()),
                Map.entry("/reports/{document}", "3"),
                Map.entry("/breakdown/{document}", "4"),
                Map.entry("/tasks/{id}", "T2025-0030"),
                Map.entry("/problems/{id}", "Q2025-0001"),
                Map.entry("/slips/{id}", "R2025-0001"),
                Map.entry("/projects/{id}", project()),
                Map.entry("/drafts/{kind}", "review"),
                Map.entry("/races/{id}", "L2-2025Q2"),
                Map.entry("/races/{id}/units/{unit}", "L2-2025Q2/units/GXJ"),
                Map.entry("/assessments/{id}", "2025H1"),
                Map.entry("/assessments/{id}/units/{unit}", "2025H1/units/ZJJ"),
                Map.entry("/congress/candidates/{id}", "C2025-0001"),
                Map.entry("/congress/votes/{id}", "V2025-01"),
                Map.entry("/motions/{id}", "Y2025-0001"),
                Map.entry("/dispatch/meetings/{id}", meeting()));
        Map<String, String> pages = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>(held.keySet());
        for (Routes.Route route : room.context().getBean(Routes.class).all()) {
            String path = held.containsKey(route.path())
                    ? route.path().replaceFirst("\\{.*\\}", held.get(route.path()))
                    : route.path().replaceAll("\\{[^}]*\\}", "none");
            if (route.method().equals("GET") && !path.startsWith("/api/") && isPage(path)) {
                missing.remove(route.path());
                pages.put(
                        path.equals("/")
                                ? "home"
                                : route.path().replaceAll("[^a-z]+", "-").substring(1),
                        path);
            }
        }
        assertThat(missing).as("pages that were not there").isEmpty();
        return pages;
    }

    private boolean isPage(String path) {
        APIResponse answer = page.context().request().get(room.at(path).toString());
        return answer.status() == 200 && answer.text().stripLeading().startsWith("<!doctype html>");
    }

    private String id(String list) {
        return json(page.context().request().get(room.at(list).toString()))
                .at("/items/0/id")
                .asString();
    }

    private String meeting() {
        APIResponse answer = page.context()
                .request()
                .post(
                        room.at("/dispatch/meetings").toString(),
                        RequestOptions.create()
                                .setHeader("Origin", room.at("/").toString())
                                .setForm(FormData.create()
                                        .set(
                                                "_csrf",
                                                Objects.requireNonNull(page.getAttribute("meta[name=csrf]", "content")))
                                        .set("day", "2025-09-18")
                                        .set("attended", "王副市长、市教育局")));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.url().substring(answer.url().lastIndexOf('/') + 1);
    }

    private String check() {
        APIResponse answer = page.context()
                .request()
                .post(
                        room.at("/api/v1/checks").toString(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json")
                                .setHeader(
                                        Objects.requireNonNull(page.getAttribute("meta[name=csrf]", "data-header")),
                                        Objects.requireNonNull(page.getAttribute("meta[name=csrf]", "content")))
                                .setData("{\"name\": \"稿.txt\", \"text\": \"" + DRAFT + "\"}"));
        return json(answer).get("id").asString();
    }

    /// A project of nobody yet, which is late.
    private String project() {
        page.navigate(room.at("/projects/new").toString());
        page.fill("[name=name]", "云汀锂电池正极材料项目");
        page.fill("[name=total]", "109600");
        page.fill("[name=planned-signed]", "2025-03-31");
        page.click("main form button.primary");
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    private static JsonNode json(APIResponse answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return JsonMapper.shared().readTree(answer.text());
    }

    /// In Chinese on the screen and on paper in one tab; in English, in the dark and narrow in the other. axe-core
    /// looks at
    /// both, last in the first one: what breaks the policy of the page then is its own.
    private void looksAt(String name) {
        String address = page.url();
        page.waitForFunction(DRAWN);
        browsing.picture(page, "page-" + name);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        browsing.glimpse(page, "page-" + name + "-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        beside.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        beside.navigate(address + (address.contains("?") ? "&" : "?") + "lang=en");
        beside.waitForFunction(DRAWN);
        browsing.glimpse(beside, "page-" + name + "-en-dark");
        keeps(beside, name, "en");
        beside.setViewportSize(NARROW, HIGH);
        browsing.glimpse(beside, "page-" + name + "-narrow");
        if (Boolean.TRUE.equals(beside.evaluate(OVERFLOWS))) {
            faults.add(name + " is wider than a narrow screen");
        }
        beside.setViewportSize(WIDE, HIGH);
        faults.addAll(browsing.heard());
        keeps(page, name, "zh");
        assertThat(browsing.heard()).allMatch(one -> one.contains("Content Security Policy"));
    }

    private void keeps(Page looked, String name, String language) {
        Accessibility.of(looked).forEach(fault -> faults.add(name + " in " + language + ": " + fault));
    }
}
