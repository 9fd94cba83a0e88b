package cn.taizhang.web.posting;

import cn.taizhang.web.setting.Posting;
import jakarta.annotation.PreDestroy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells reminders to the address that is set, as JSON by POST.
///
/// 例: `X-Taizhang-Signature: sha256=9f86…`, `Idempotency-Key: 3c6e…`.
///
/// - Taken is what is answered with 2xx within ten seconds; no redirect is followed.
/// - Signed with HMAC-SHA256 over the bytes of the body where there is a secret.
@Component
public final class Hook {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Posting.Webhook settings;
    private final String site;
    private final JsonMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Hook(Posting posting, JsonMapper json) {
        this.settings = posting.webhook();
        this.site = posting.site();
        this.json = json;
    }

    public boolean isOn() {
        return settings.isOn();
    }

    /// The host that is told; a path may hold what nobody should read.
    public String name() {
        return isOn() ? URI.create(settings.url()).getHost() : "";
    }

    /// What the addresses of tasks begin with.
    String site() {
        return site;
    }

    void tell(Told told) {
        byte[] body = json.writeValueAsBytes(told.fields());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.url()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", told.id())
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (!settings.secret().isEmpty()) {
            request.header("X-Taizhang-Signature", "sha256=" + signature(body));
        }
        int status = status(request.build());
        if (status < 200 || status >= 300) {
            throw new NotSent("telling " + name(), "HTTP " + status);
        }
    }

    /// The timeout of the request ends with the headers; this one covers the body as well.
    private int status(HttpRequest request) {
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).statusCode();
        } catch (ExecutionException e) {
            throw new NotSent("telling " + name(), Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new NotSent("telling " + name(), "no answer within " + PATIENCE.toSeconds() + " s");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new NotSent("telling " + name(), e);
        }
    }

    private String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
