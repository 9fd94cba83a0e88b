package cn.taizhang.bench.crowd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// One person at a browser: cookies of their own, over connections that all share.
///
/// - Answers come packed, as browsers ask for them. Redirects are not followed: who wrote has their answer.
final class Session {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PAGE_TOKEN = Pattern.compile("data-header=\"[^\"]+\" content=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "taizhang-boundary";
    private static final int DONE = 300;

    private final HttpClient client;
    private final URI room;
    private final Map<String, String> cookies = new TreeMap<>();
    private String token = "";

    Session(HttpClient client, URI room) {
        this.client = client;
        this.room = room;
    }

    /// What came back.
    record Answer(int status, String location, String body) {

        /// Whether what was sent is written: the browser is led on.
        boolean isDone() {
            return status > DONE && status < DONE + 100 && !location.contains("/login");
        }
    }

    void logIn(String name, String password) throws IOException, InterruptedException {
        Matcher form = FORM_TOKEN.matcher(get("/login").body());
        String own = form.find() ? form.group(1) : "";
        Answer answer = post("/login", Map.of("username", name, "password", password, "_csrf", own));
        Matcher page = PAGE_TOKEN.matcher(get("/account").body());
        if (!answer.isDone() || !page.find()) {
            throw new IOException(name + " could not log in: " + answer.status() + " " + answer.location());
        }
        token = page.group(1);
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    Answer post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// The same with a file, in parts.
    Answer post(String path, Map<String, String> fields, String file) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) ->
                part(body, "name=\"" + name + "\"").append(value).append("\r\n"));
        part(body, "name=\"file\"; filename=\"evidence.txt\"")
                .append(file)
                .append("\r\n--")
                .append(BOUNDARY)
                .append("--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static StringBuilder part(StringBuilder body, String what) {
        return body.append("--")
                .append(BOUNDARY)
                .append("\r\nContent-Disposition: form-data; ")
                .append(what)
                .append("\r\n\r\n");
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(room.resolve(path))
                .timeout(PATIENCE)
                .header("Origin", "http://" + room.getAuthority())
                .header("Accept-Encoding", "gzip");
        if (!token.isEmpty()) {
            request.header("X-XSRF-TOKEN", token);
        }
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String pair = cookie.substring(0, (cookie + ";").indexOf(';'));
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("Location").orElse(""),
                packed ? unpacked(answer.body()) : new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static String unpacked(byte[] body) throws IOException {
        try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
