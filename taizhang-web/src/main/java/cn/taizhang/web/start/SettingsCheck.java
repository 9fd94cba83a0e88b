package cn.taizhang.web.start;

import cn.taizhang.app.console.Refused;
import cn.taizhang.delivery.notice.MailAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.util.unit.DataSize;

/// Stops the start at a setting that means nothing, wherever it was set, before anything is opened.
///
/// 例: `taizhang.session: soon` is told with what it takes, `taizhang.prot` as unknown.
///
/// - After settings were read and logging was set up.
final class SettingsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private static final int AFTER_LOGGING = Ordered.HIGHEST_PRECEDENCE + 21;
    private static final String OURS = "taizhang.";
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST = 1000;
    private static final int LEAST_SECRET = 16;
    private static final String SECRETS = "password secret";

    /// What a setting takes, and how that is told.
    private record Takes(String told, Predicate<String> fits) {}

    private static final Takes FLAG = words("true", "false");
    private static final Takes TIME =
            new Takes("30m, 90s, 2h", word -> DurationStyle.detectAndParse(word).compareTo(Duration.ZERO) > 0);

    private static final Takes ANY = new Takes("", word -> true);
    private static final Takes ADDRESS =
            new Takes("https://taizhang.example.cn", word -> word.isEmpty() || isAddress(word));

    private static final Map<String, Takes> KNOWN = Map.ofEntries(
            Map.entry("port", whole(0, HIGHEST_PORT)),
            Map.entry("address", new Takes("127.0.0.1, 0.0.0.0", word -> !word.isBlank())),
            Map.entry("accounts", FLAG),
            Map.entry("session", TIME),
            Map.entry("attempts", whole(1, MOST)),
            Map.entry("locked", TIME),
            Map.entry(
                    "upload",
                    new Takes("50MB, 1GB", word -> DataSize.parse(word).toBytes() > 0)),
            Map.entry("readers", whole(1, MOST)),
            Map.entry("now", new Takes("2025-09-18T01:00:00Z", word -> word.isEmpty() || isInstant(word))),
            Map.entry("follow", FLAG),
            Map.entry("site", ADDRESS),
            Map.entry("mail.host", new Takes("smtp.example.cn", SettingsCheck::isHost)),
            Map.entry("mail.port", whole(1, HIGHEST_PORT)),
            Map.entry("mail.user", ANY),
            Map.entry("mail.password", ANY),
            Map.entry(
                    "mail.from", new Takes("taizhang@example.cn", word -> word.isEmpty() || MailAddress.isGood(word))),
            Map.entry("mail.tls", words("starttls", "tls", "none")),
            Map.entry("webhook.url", ADDRESS),
            Map.entry(
                    "webhook.secret",
                    new Takes(LEAST_SECRET + "+", word -> word.isEmpty() || word.length() >= LEAST_SECRET)),
            Map.entry("proxy", words("none", "framework")),
            Map.entry("log", words("text", "json")));

    private static Takes whole(int from, int to) {
        return new Takes(from + "–" + to, word -> {
            int number = Integer.parseInt(word);
            return from <= number && number <= to;
        });
    }

    private static boolean isInstant(String word) {
        try {
            return !Instant.parse(word).isBefore(Instant.EPOCH);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /// Letters, digits, points and dashes, or an address of IPv6 in brackets; empty for none.
    private static boolean isHost(String word) {
        return word.chars()
                .allMatch(c -> c >= 'a' && c <= 'z'
                        || c >= 'A' && c <= 'Z'
                        || c >= '0' && c <= '9'
                        || ".-:[]".indexOf(c) >= 0);
    }

    /// Of http or https with a host and nothing that a link could not begin with.
    private static boolean isAddress(String word) {
        URI address = URI.create(word);
        return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                && address.getHost() != null
                && address.getUserInfo() == null
                && address.getFragment() == null
                && !word.endsWith("/");
    }

    private static Takes words(String... words) {
        return new Takes(String.join(", ", words), word -> Arrays.asList(words).contains(word));
    }

    @Override
    public int getOrder() {
        return AFTER_LOGGING;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .map(EnumerablePropertySource.class::cast)
                .flatMap(source -> Arrays.stream(source.getPropertyNames()))
                .forEach(SettingsCheck::requireKnown);
        KNOWN.forEach((name, takes) -> {
            String word = environment.getProperty(OURS + name);
            if (word != null && !fits(takes, word.strip())) {
                throw new Refused("serve.setting", OURS + name, shown(name, word), takes.told());
            }
        });
        requireSender(environment);
    }

    /// What is secret is not told back.
    private static String shown(String name, String word) {
        return SECRETS.contains(name.substring(name.indexOf('.') + 1)) ? "…" : word;
    }

    /// Mail without a sender would fail at the first reminder, long after the start.
    private static void requireSender(ConfigurableEnvironment environment) {
        String host = environment.getProperty(OURS + "mail.host", "");
        String from = environment.getProperty(OURS + "mail.from", "");
        if (!host.isBlank() && from.isBlank()) {
            throw new Refused("serve.setting", OURS + "mail.from", from, "taizhang@example.cn");
        }
    }

    private static void requireKnown(String name) {
        if (name.startsWith(OURS) && !KNOWN.containsKey(name.substring(OURS.length()))) {
            throw new Refused("serve.setting.unknown", name, String.join(", ", new TreeSet<>(KNOWN.keySet())));
        }
    }

    private static boolean fits(Takes takes, String word) {
        try {
            return takes.fits().test(word);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
