package cn.taizhang.web.tasks;

import cn.taizhang.delivery.field.Fields;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The fields of a form as those of a task.
///
/// 例: two chosen helpers are one field of two lines.
final class TaskFields {

    /// Those of the task itself.
    static final Set<String> TASK = Set.of(
            "title", "lead", "helpers", "leader", "force", "start", "due", "measure", "base", "target", "unit", "proof",
            "goals", "duties", "steps", "tier", "rhythm", "year");

    /// Those of where it comes from, which are given when it is made.
    static final Set<String> SOURCE = Set.of("quote", "document", "records", "section");

    /// Those that steps bring along.
    static final Set<String> STEP =
            Set.of("reason", "text", "value", "percent", "stage", "record", "doer", "to", "into");

    /// What was sent of some fields; a list that shows nothing chosen is sent as `<name>-shown`.
    static Fields of(HttpServletRequest request, Set<String> names) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : names) {
            String[] values = request.getParameterValues(name);
            if (values != null) {
                fields.put(
                        name,
                        String.join(
                                "\n",
                                Arrays.stream(values).map(TaskFields::clean).toList()));
            } else if (request.getParameter(name + "-shown") != null) {
                fields.put(name, "");
            }
        }
        return Fields.of(fields);
    }

    private static String clean(String value) {
        return value.replace("\r\n", "\n").strip();
    }

    private TaskFields() {}
}
