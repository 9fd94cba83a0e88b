package cn.taizhang.rules.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.indicator.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Holds docs/indicators.md to the files: where they differ, the right page is written to
/// target/indicators.md.
class IndicatorPageTest {

    private static final Path PAGE = Path.of("..", "docs", "indicators.md");
    private static final Path FRESH = Path.of("target", "indicators.md");

    private static final String HEAD = """
            # Known indicators 指标

            %d indicators, from `taizhang-rules/src/main/resources/cn/taizhang/rules/indicator`. A report's own wording is always kept
            beside the id. Tolerance is how far 左右 reaches: percentage points for rates, percent for sizes. Usual is what a
            report usually says of it, growth or level; a panel takes that unless told otherwise.

            | id | 名称 | English | unit | direction | growth | usual | tolerance |
            |---|---|---|---|---|---|---|---|
            """;

    @Test
    void saysWhatTheFilesSay() throws IOException {
        String fresh = page();
        String page = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!fresh.equals(page)) {
            Files.createDirectories(FRESH.getParent());
            Files.writeString(FRESH, fresh);
        }
        assertThat(page)
                .as("docs/indicators.md is out of date; copy %s over it", FRESH)
                .isEqualTo(fresh);
    }

    private static String page() {
        var indicators = IndicatorFiles.load().all();
        return indicators.stream()
                .map(IndicatorPageTest::row)
                .collect(Collectors.joining("", HEAD.formatted(indicators.size()), ""));
    }

    private static String row(Indicator indicator) {
        Indicator.Scale scale = indicator.scale();
        return "| `%s` | %s | %s | %s | %s | %s | %s | %s points, %s %% |\n"
                .formatted(
                        indicator.id(),
                        indicator.names().chinese(),
                        indicator.names().english(),
                        scale.unit(),
                        scale.direction().name().toLowerCase(Locale.ROOT),
                        scale.growth().name().toLowerCase(Locale.ROOT),
                        scale.usual().name().toLowerCase(Locale.ROOT),
                        indicator.tolerance().points().toPlainString(),
                        indicator.tolerance().percent().toPlainString());
    }
}
