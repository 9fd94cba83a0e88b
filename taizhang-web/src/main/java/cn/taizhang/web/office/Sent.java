package cn.taizhang.web.office;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Attached;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What a form sent, as the fields of a command.
///
/// 例: a reason, a date and two files are the fields `reason`, `due` and `files`.
///
/// - Only the names asked for are taken; empty values are left out, several of one name are lines.
public final class Sent {

    public static Fields of(HttpServletRequest request, Set<String> names) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : names) {
            String[] values = request.getParameterValues(name);
            if (values != null) {
                String words = String.join(
                        "\n",
                        Arrays.stream(values)
                                .map(value -> value.replace("\r\n", "\n").strip())
                                .toList());
                if (!words.isEmpty()) {
                    fields.put(name, words);
                }
            }
        }
        return Fields.of(fields);
    }

    /// The same with the files that came along.
    public static Fields of(HttpServletRequest request, Set<String> names, Evidences evidence) {
        Map<String, String> fields = new TreeMap<>(of(request, names).values());
        if (!evidence.lines().isEmpty()) {
            fields.put(Attached.FIELD, evidence.lines());
        }
        return Fields.of(fields);
    }

    private Sent() {}
}
