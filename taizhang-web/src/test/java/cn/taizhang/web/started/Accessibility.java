package cn.taizhang.web.started;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// What axe-core finds seriously wrong with a page.
///
/// 例: `color-contrast: .tag.warn` for words that can hardly be read.
public final class Accessibility {

    private static final String SCRIPT = script();
    private static final String RUN =
            "() => axe.run(document, {resultTypes: ['violations'], preload: false}).then(found =>"
                    + " found.violations.filter(one => ['serious', 'critical'].includes(one.impact))"
                    + ".map(one => one.id + ': ' + one.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ')))";

    private Accessibility() {}

    /// Looks at the same address in a tab of its own: axe-core itself breaks the policy of the page.
    public static List<String> faults(Page page) {
        try (Page other = page.context().newPage()) {
            boolean dark =
                    Boolean.TRUE.equals(page.evaluate("() => matchMedia('(prefers-color-scheme: dark)').matches"));
            other.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
            other.navigate(page.url());
            return of(other);
        }
    }

    /// Looks at a page in its own tab, whose console nobody listens to.
    public static List<String> of(Page page) {
        page.evaluate(SCRIPT);
        return ((List<?>) Objects.requireNonNull(page.evaluate(RUN)))
                .stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Accessibility.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading axe-core", e);
        }
    }
}
