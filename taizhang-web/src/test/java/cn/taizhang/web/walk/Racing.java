package cn.taizhang.web.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/// The league of the year as the officer runs it: shown each quarter, contested once, published.
final class Racing {

    private static final String LANES = "重点任务|TASKS|100|";

    private final Officer officer;

    Racing(Officer officer) {
        this.officer = officer;
    }

    void begins() {
        officer.opens("/leagues");
        officer.sends(
                "/leagues", Map.of("name", "季赛指标", "kind", "QUARTER", "lanes", LANES, "least", "2", "grace", "5"));
        assertThat(officer.page().locator("h2", new Page.LocatorOptions().setHasText("季赛指标")))
                .isVisible();
    }

    void shows(String period, String until) {
        officer.opens("/leagues");
        officer.sends("/leagues/L1/races", Map.of("period", period, "until", until));
        assertThat(officer.page().locator("table.ranks")).containsText("第 1 名");
        officer.photographs("race-" + period);
    }

    /// The last of all appeals for the item that is the furthest behind, is upheld, and rises.
    void corrects(String period) {
        String race = "/races/L1-" + period;
        officer.opens(race);
        List<String> before = officer.page().locator("table.ranks tbody th").allInnerTexts();
        officer.page().locator("table.ranks tbody th a").last().click();
        officer.photographs("rank-explained");
        String doer = before.getLast().replace("市第", "联络员").replace("局", "");
        officer.sends(race + "/appeals", Map.of("reason", "3月底已全部完成,反馈时漏报", "doer", doer, "file", "@验收单.txt"));
        officer.photographs("rank-contested");
        officer.sends(race + "/appeals/1", Map.of("outcome", "UPHELD", "then", "0", "now", "100", "reason", "现场核实属实"));
        officer.photographs("rank-corrected");

        List<String> after = officer.page().locator("table.ranks tbody th").allInnerTexts();
        String unit = before.getLast();
        assertThat(after.indexOf(unit)).isLessThan(before.indexOf(unit));
    }

    void publishes(String period) {
        officer.opens("/races/L1-" + period);
        officer.sends("/races/L1-" + period + "/publish", Map.of());
        assertThat(officer.page().locator(".stands")).containsText("已公布");
        officer.photographs("race-published-" + period);
    }
}
