package cn.taizhang.ledger.event;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// An event that is yet to be written: of which kind, to what, and the particulars.
///
/// 例: `Happening.of("task.signed", "task:128", Map.of("unit", "市教育局"))`.
///
/// - Empty values are left out; what is no text, half a surrogate pair, becomes a question mark.
/// - Kind and subject are one line each and not empty; the field `files` is lines of [Attached].
public record Happening(String kind, String subject, SortedMap<String, String> fields) {

    /// The characters that names and values may have together; whatever is larger is an attachment.
    public static final int MOST_CHARACTERS = 100_000;

    public Happening {
        kind = Line.required(kind);
        subject = Line.required(subject);
        SortedMap<String, String> kept = new TreeMap<>();
        int characters = 0;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (!field.getValue().isEmpty()) {
                kept.put(Line.required(field.getKey()), text(field.getValue()));
                characters += field.getKey().length() + field.getValue().length();
            }
        }
        if (characters > MOST_CHARACTERS) {
            throw new IllegalArgumentException(characters + " characters are no event of kind " + kind);
        }
        Attached.of(kept);
        fields = Collections.unmodifiableSortedMap(kept);
    }

    public static Happening of(String kind, String subject, Map<String, String> fields) {
        return new Happening(kind, subject, new TreeMap<>(fields));
    }

    /// As either database keeps it.
    private static String text(String words) {
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
