package cn.taizhang.web.started;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.web.door.Routes;
import cn.taizhang.web.setting.Posting;
import cn.taizhang.web.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What docs/serve.md names exists, and what exists is named there.
class ServeDocsTest {

    private static final Path PAGE = Path.of("../docs/serve.md");
    private static final Pattern ROUTE = Pattern.compile("`(/[a-z0-9/{}]*)`");
    private static final Pattern SETTING = Pattern.compile("`taizhang\\.([a-z.]+)`");

    /// Routes of libraries, and what is no page of its own.
    private static final Set<String> ELSEWHERE =
            Set.of("/api", "/api/openapi", "/api/v1", "/health", "/health/liveness", "/health/readiness", "/metrics");

    /// Settings that belong to the framework or to one part alone.
    private static final Set<String> HANDED_ON = Set.of("proxy", "log", "follow");

    private static Set<String> named(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesEveryPageAndNoOther() throws IOException {
        try (Started room = Started.empty("taizhang.accounts=true")) {
            Set<String> pages = room.context().getBean(Routes.class).all().stream()
                    .map(Routes.Route::path)
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> named = named(ROUTE);
            named.removeAll(ELSEWHERE);
            assertThat(pages).containsAll(named);
            assertThat(named).hasSizeGreaterThan(15);
        }
    }

    /// The names of all settings of a record, those of records inside it with a point.
    private static Stream<String> names(Class<?> type, String before) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(one -> one.getType().isRecord()
                        ? names(one.getType(), before + one.getName() + ".")
                        : Stream.of(before + one.getName()));
    }

    @Test
    void namesEverySettingAndNoOther() throws IOException {
        Set<String> settings = Stream.of(Settings.class, Posting.class)
                .flatMap(type -> names(type, ""))
                .collect(Collectors.toCollection(TreeSet::new));
        settings.addAll(HANDED_ON);
        assertThat(named(SETTING)).isEqualTo(settings);
    }
}
