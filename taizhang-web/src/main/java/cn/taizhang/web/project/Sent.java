package cn.taizhang.web.project;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Schedule;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The fields of a form as those of a project.
///
/// 例: total ` 109,600 ` is 109600.
final class Sent {

    private static final Set<String> DESCRIPTION =
            Set.of("name", "unit", "place", "tier", "batch", "task", "total", "year", "plan", "reason");

    private static final Set<String> SOURCE = Set.of("record", "quote");
    private static final Set<String> AMOUNTS = Set.of("total", "plan", "done");

    /// What a project is and what is planned; what the form does not have is not there.
    static Fields description(HttpServletRequest request) {
        Map<String, String> fields = new TreeMap<>(some(request, DESCRIPTION));
        for (Milestone one : Milestone.values()) {
            fields.putAll(some(request, Set.of(Schedule.PLANNED + one.code())));
        }
        return Fields.of(fields);
    }

    static Fields proposal(HttpServletRequest request) {
        Map<String, String> fields = new TreeMap<>(description(request).values());
        fields.putAll(some(request, SOURCE));
        return Fields.of(fields);
    }

    static Map<String, String> some(HttpServletRequest request, Set<String> names) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : names) {
            String value = request.getParameter(name);
            if (value != null) {
                String clean = value.replace("\r\n", "\n").strip();
                fields.put(name, AMOUNTS.contains(name) ? clean.replace(",", "") : clean);
            }
        }
        return fields;
    }

    private Sent() {}
}
