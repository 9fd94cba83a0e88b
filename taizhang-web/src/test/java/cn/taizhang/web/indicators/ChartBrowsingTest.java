package cn.taizhang.web.indicators;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.started.Browsing;
import cn.taizhang.web.started.Started;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person sees and does on the page of an indicator, in a real browser.
class ChartBrowsingTest {

    private static final String DRAWN = """
        () => [...document.querySelectorAll('.charts canvas')].map((canvas) => {
          const bytes = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
          let drawn = 0;
          for (let i = 3; i < bytes.length; i += 4) if (bytes[i] > 0) drawn++;
          return drawn;
        })""";

    /// Where on the page the result of a year is drawn.
    private static final String POINT = """
        (year) => {
          const box = document.querySelector('.charts .chart');
          const chart = echarts.getInstanceByDom(box);
          const series = chart.getOption().series.findIndex((one) => one.type === 'line');
          const datum = chart.getOption().series[series].data[chart.getOption().xAxis[0].data.indexOf(year)];
          const [x, y] = chart.convertToPixel({ seriesIndex: series }, [year, datum.value]);
          box.scrollIntoView({ block: 'center' });
          const at = box.getBoundingClientRect();
          return [at.left + x, at.top + y];
        }""";

    private static Page open(Browsing browsing, Started room, String path) {
        Page page = browsing.open(room.at(path).toString());
        page.waitForSelector("[data-ready=true]");
        return page;
    }

    private static void isDrawn(Page page, int charts) {
        assertThat((List<?>) page.evaluate(DRAWN))
                .hasSize(charts)
                .allSatisfy(pixels -> assertThat(((Number) pixels).intValue()).isGreaterThan(500));
    }

    @Test
    void drawsTheChartAndOpensTheSentenceOfAPoint() {
        try (Started room = Started.withSamples();
                Browsing browsing = Browsing.inTheLight()) {
            Page page = open(browsing, room, "/indicators/gdp");
            isDrawn(page, 1);
            List<?> at = (List<?>) page.evaluate(POINT, "2023");
            page.mouse().click(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
            Locator drawer = page.locator("#drawer-body");
            assertThat(drawer).isVisible();
            assertThat(drawer).containsText("地区生产总值");
            browsing.picture(page, "indicator");
            page.keyboard().press("Escape");
            assertThat(drawer).not().isVisible();
            page.locator(".panel a[data-drawer]").first().click();
            assertThat(drawer).containsText("6.5%");
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    @Test
    void drawsOneSmallChartAPlaceInTheDarkAndInEnglish() {
        try (Started room = Started.withSamples();
                Browsing browsing = Browsing.inTheDark()) {
            Page page = open(browsing, room, "/indicators/gdp?view=many&lang=en");
            isDrawn(page, 1);
            assertThat(page.locator(".chart.small")).hasCount(1);
            assertThat(page.locator("h1")).hasText("gross domestic product");
            browsing.picture(page, "indicator-dark-en");
            page.locator("[data-toggle=theme]").click();
            isDrawn(page, 1);
            browsing.picture(browsing.open(room.at("/indicators").toString()), "indicators-dark-en");
            assertThat(browsing.complaints()).isEmpty();
        }
    }

    @Test
    void fitsANarrowScreen() {
        try (Started room = Started.withSamples();
                Browsing browsing = Browsing.inTheLight()) {
            Page page = open(browsing, room, "/indicators/gdp");
            page.setViewportSize(420, 800);
            isDrawn(page, 1);
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            browsing.picture(page, "indicator-narrow");
            assertThat(browsing.complaints()).isEmpty();
        }
    }
}
