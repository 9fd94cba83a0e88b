package cn.taizhang.web.feeds;

import cn.taizhang.delivery.feed.Post;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.web.upload.UploadName;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a feed sent, taken apart: `{"task": "T2025-0031", "value": "5", "files": [{"name": …, "content": base64}]}`.
///
/// - A name that means nothing, a value that is no text or number, and what is no base64 is [Odd].
record Envelope(String task, Post.Sent sent, List<byte[]> files) {

    private static final Set<String> TEXTS = Set.of("task", "value", "percent", "stage", "text");
    private static final int MOST_FILES = 5;
    private static final int MOST_BYTES = 4 << 20;
    private static final int LONGEST_ID = 20;

    Envelope {
        files = List.copyOf(files);
    }

    /// What is wrong with a request, by the key of its words.
    static final class Odd extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Odd(String key) {
            super(key);
        }

        String key() {
            return String.valueOf(getMessage());
        }
    }

    static Envelope of(byte[] body, String key) {
        JsonNode root = root(body);
        Map<String, String> fields = new TreeMap<>();
        for (Map.Entry<String, JsonNode> one : root.properties()) {
            if (!one.getKey().equals("files")) {
                fields.put(one.getKey(), text(one.getKey(), one.getValue()));
            }
        }
        String task = fields.getOrDefault("task", "");
        fields.remove("task");
        if (task.isEmpty() || task.length() > LONGEST_ID) {
            throw new Odd("feeds.api.task");
        }
        List<byte[]> bytes = new ArrayList<>();
        String named = files(root.path("files"), bytes);
        if (!named.isEmpty()) {
            fields.put(Attached.FIELD, named);
        }
        return new Envelope(task, new Post.Sent(key, Tokens.hash(body), Fields.of(fields)), bytes);
    }

    private static JsonNode root(byte[] body) {
        try {
            JsonNode root = JsonMapper.shared().readTree(body);
            if (root == null || !root.isObject()) {
                throw new Odd("feeds.api.json");
            }
            return root;
        } catch (JacksonException e) {
            throw new Odd("feeds.api.json");
        }
    }

    private static String text(String name, JsonNode value) {
        if (!TEXTS.contains(name)) {
            throw new Odd("feeds.api.unknown");
        }
        if (value.isDouble() && !Double.isFinite(value.doubleValue())) {
            throw new Odd("feeds.api.value");
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        if (!value.isString()) {
            throw new Odd("feeds.api.value");
        }
        return value.asString().strip();
    }

    private static String files(JsonNode files, List<byte[]> bytes) {
        if (files.isMissingNode()) {
            return "";
        }
        if (!files.isArray() || files.size() > MOST_FILES) {
            throw new Odd("feeds.api.files");
        }
        List<Attached> named = new ArrayList<>();
        for (JsonNode file : files) {
            String name = file.path("name").asString("").strip();
            byte[] content = decoded(file.path("content").asString(""));
            if (name.isEmpty() || content.length == 0 || content.length > MOST_BYTES) {
                throw new Odd("feeds.api.files");
            }
            bytes.add(content);
            named.add(new Attached(Tokens.hash(content), UploadName.of(name).name()));
        }
        return Attached.words(named);
    }

    private static byte[] decoded(String content) {
        try {
            return Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw new Odd("feeds.api.files");
        }
    }
}
