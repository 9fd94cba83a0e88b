package cn.taizhang.web.follow;

import cn.taizhang.web.started.Started;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the command line and the API say of promises, for comparing them.
public final class Answers {

    private Answers() {}

    /// The rows of `taizhang follow --ledger`, by the id of the link; the proposals are kept in the ledger.
    public static Map<String, JsonNode> ofTheCommand(Started room) {
        Map<String, JsonNode> rows = new HashMap<>();
        Started.command("follow", "--ledger", room.ledger().toString(), "--format", "jsonl")
                .lines()
                .filter(line -> line.startsWith("{"))
                .map(line -> JsonMapper.shared().readTree(line))
                .forEach(row -> rows.put(row.get("link").asString(), row));
        return rows;
    }

    /// All links the API lists.
    public static Map<String, JsonNode> ofTheApi(Started room, String parameters) {
        Map<String, JsonNode> rows = new HashMap<>();
        String next = "1";
        while (!next.isEmpty()) {
            JsonNode answer = json(room.get("/api/v1/links?limit=100&cursor=" + next + parameters));
            answer.get("items").forEach(row -> rows.put(row.get("id").asString(), row));
            next = answer.get("next").asString();
        }
        return rows;
    }

    public static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    public static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
