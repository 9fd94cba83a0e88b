package cn.taizhang.web.project;

import cn.taizhang.delivery.project.End;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.project.Schedule;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.table.Bilingual;
import cn.taizhang.web.page.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/// One event of a project as its page tells it: what was done, when, by whom, with which values and files.
///
/// 例: 2025年5月31日 李明 报进度: 年度完成投资(万元) 12500, 「主厂房封顶」, 现场照片.jpg.
public record Happened(Event event, String what, Map<String, String> values, List<Attached> files) {

    /// What is shown elsewhere, or what only programs need.
    private static final Set<String> QUIET = Set.of(Attached.FIELD, "record", "quote", "kind");

    private static final String CLEARED = "cleared";

    public Happened {
        files = List.copyOf(files);
    }

    static Happened of(Event event, Words words, UnaryOperator<String> unitName) {
        String code = event.kind().substring(Project.KIND.length());
        String what = code.equals("drop") ? words.of(kind(event.field("kind"))) : words.say("projects.event." + code);
        Map<String, String> values = new LinkedHashMap<>();
        event.fields().forEach((name, value) -> {
            if (name.equals(CLEARED)) {
                value.lines().forEach(field -> values.put(label(field, words), words.say("projects.cleared")));
            } else if (!QUIET.contains(name)) {
                values.put(label(name, words), shown(name, value, words, unitName));
            }
        });
        return new Happened(event, what, values, Attached.of(event.fields()));
    }

    private static Bilingual kind(String name) {
        return Arrays.stream(End.Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(End.Kind.GIVEN_UP)
                .words();
    }

    private static String label(String name, Words words) {
        if (name.startsWith(Schedule.PLANNED)) {
            return words.say("projects.planned.of", milestone(name.substring(Schedule.PLANNED.length())));
        }
        String key = "projects.field." + name;
        return words.has(key) ? words.say(key) : name;
    }

    private static Bilingual milestone(String code) {
        return Milestone.called(code).map(Milestone::words).orElse(new Bilingual(code, code));
    }

    private static String shown(String name, String value, Words words, UnaryOperator<String> unitName) {
        return switch (name) {
            case "unit" -> unitName.apply(value);
            case "stage" -> words.of(milestone(value));
            case "tier" ->
                Arrays.stream(Tier.values())
                        .filter(tier -> tier.name().equals(value))
                        .findFirst()
                        .map(tier -> words.of(tier.words()))
                        .orElse(value);
            default -> value;
        };
    }
}
