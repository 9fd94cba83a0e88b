package cn.taizhang.web.started;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whether everybody can use the pages of comparison: axe-core finds nothing serious, in the light and in the dark.
class ComparingAccessTest {

    private static final List<String> PAGES = List.of(
            "/indicators",
            "/indicators/gdp",
            "/indicators/gdp?view=many&lang=en",
            "/places?year=2023&lang=zh",
            "/places?year=2023&view=surplus",
            "/follow?years=2023",
            "/fulfilment",
            "/fulfilment?by=year&as=share");

    @Test
    void isWithoutSeriousFaultsInTheLight() {
        try (Browsing browsing = Browsing.inTheLight()) {
            look(browsing);
        }
    }

    @Test
    void isWithoutSeriousFaultsInTheDark() {
        try (Browsing browsing = Browsing.inTheDark()) {
            look(browsing);
        }
    }

    private static void look(Browsing browsing) {
        try (Started room = Started.withSamples()) {
            Started.command("follow", "--ledger", room.ledger().toString());
            for (String path : PAGES) {
                Page page = browsing.open(room.at(path).toString());
                page.waitForLoadState();
                assertThat(Accessibility.faults(page)).as(path).isEmpty();
                page.close();
            }
            Page page = browsing.open(room.at("/follow?years=2023").toString());
            page.locator("#links .promised > a").first().click();
            page.waitForSelector("#drawer-body form[data-speak]");
            assertThat(Accessibility.faults(page)).as("drawer").isEmpty();
        }
    }
}
