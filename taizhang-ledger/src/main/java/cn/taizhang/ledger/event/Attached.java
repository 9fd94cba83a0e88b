package cn.taizhang.ledger.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A file that an event names: which attachment, and what it was called.
///
/// 例: `9f2c…e1 完工照片.jpg`, a line of the field `files`.
///
/// - The SHA-256 has 64 hexadecimal digits; the name is any words in one line.
public record Attached(String sha256, String name) {

    /// The field in which events name files.
    public static final String FIELD = "files";

    private static final int DIGITS = 64;

    public Attached {
        if (sha256.length() != DIGITS || !sha256.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("no SHA-256 of an attachment: " + sha256);
        }
        name = Line.required(name);
    }

    /// The files among the particulars of an event; throws [IllegalArgumentException] for a line that names none.
    public static List<Attached> of(Map<String, String> fields) {
        return fields.getOrDefault(FIELD, "").lines().map(Attached::line).toList();
    }

    private static Attached line(String line) {
        int gap = line.indexOf(' ');
        return gap < 0 ? new Attached(line, "") : new Attached(line.substring(0, gap), line.substring(gap + 1));
    }

    /// The files as the field of an event.
    public static String words(List<Attached> files) {
        return files.stream().map(file -> file.sha256() + " " + file.name()).collect(Collectors.joining("\n"));
    }
}
