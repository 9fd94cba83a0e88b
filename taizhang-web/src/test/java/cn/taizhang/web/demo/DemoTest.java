package cn.taizhang.web.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration as an officer of 督查室 opens it for the first time.
@TestInstance(Lifecycle.PER_CLASS)
class DemoTest {

    private final Started room = Started.demonstration();
    private final Browsing browsing = Browsing.inTheLight();

    @AfterAll
    void closes() {
        browsing.close();
        room.close();
    }

    @Test
    void showsWhatIsLateAndWhyAndWhoMustActInThreeClicks() {
        Page page = browsing.open(room.at("/").toString());
        browsing.picture(page, "demo-home");

        page.click(".delivery a[href='/tasks?light=red']");
        browsing.picture(page, "demo-red");
        assertThat(page.locator("table.tasks tbody tr").first()).containsText("红灯");
        String why = page.locator("table.tasks tbody tr .why").first().textContent();
        assertThat(why).containsPattern("逾期|落后|未反馈");

        page.click("table.tasks tbody tr th a");
        browsing.picture(page, "demo-task");
        assertThat(page.locator(".light .lead")).containsText(why.strip());
        assertThat(page.locator(".task")).containsText("该谁办");
        assertThat(page.locator(".task")).containsText("联络员");
        assertThat(browsing.complaints()).isEmpty();
    }

    /// Made once more from nothing, event by event; what seals ballots is chance.
    @Test
    void isTheSameWheneverItIsMade(@TempDir Path folder) {
        Path again = folder.resolve("台账.db");
        DemoLedger.fill(new LedgerAddress.File(again));

        List<Event> made = events(again);
        assertThat(made).isEqualTo(events(room.ledger()));
        assertThat(made).hasSizeGreaterThan(1_000);
    }

    private static List<Event> events(Path file) {
        List<Event> all = new ArrayList<>();
        try (Ledger ledger = Ledger.reading(new LedgerAddress.File(file))) {
            ledger.events().each(0, event -> {
                if (!event.kind().startsWith("notice.") && !event.kind().startsWith("export")) {
                    all.add(new Event(
                            0,
                            event.at(),
                            event.actor(),
                            event.kind(),
                            event.subject(),
                            event.kind().startsWith("vote.") ? new TreeMap<>() : event.fields()));
                }
            });
        }
        return all;
    }
}
