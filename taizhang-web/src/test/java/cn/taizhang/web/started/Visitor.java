package cn.taizhang.web.started;

import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A person at a browser without scripts: keeps cookies, sends forms with the token of the page.
///
/// 例: `visitor.logIn("李明", "报告里的数字要能对上")`.
public final class Visitor implements AutoCloseable {

    private final Started room;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public Visitor(Started room) {
        this.room = room;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(room.at(path)));
    }

    /// Fills in a form of a page and sends it; fields that are not named keep what the page has.
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        Element form = Jsoup.parse(get(page).body())
                .select("form[method=post][action=" + action + "]")
                .first();
        if (form == null) {
            throw new AssertionError("no form " + action + " on " + page);
        }
        Map<String, String> all = form.select("input[name],select[name],textarea[name]").stream()
                .collect(Collectors.toMap(one -> one.attr("name"), Visitor::value, (one, other) -> one));
        all.putAll(fields);
        return post(action, all);
    }

    private static String value(Element field) {
        if (!field.tagName().equals("select")) {
            return field.val();
        }
        Element chosen = field.select("option[selected]").first();
        return chosen == null ? field.select("option").attr("value") : chosen.attr("value");
    }

    /// Sends fields as a browser does, from the room's own page.
    public HttpResponse<String> post(String action, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(room.at(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", room.at("/").toString())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> logIn(String name, String password) {
        return submit("/login", "/login", Map.of("username", name, "password", password));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return Started.send(client, request);
    }

    /// What a path answers, byte by byte. 例: a workbook.
    public byte[] bytes(String path) {
        return Started.send(client, HttpRequest.newBuilder(room.at(path)), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    @Override
    public void close() {
        client.close();
    }
}
