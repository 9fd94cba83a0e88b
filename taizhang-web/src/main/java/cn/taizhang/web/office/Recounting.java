package cn.taizhang.web.office;

import cn.taizhang.delivery.problem.Act;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.project.Schedule;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.AccountEvent;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.table.Bilingual;
import cn.taizhang.web.page.Words;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Events in words: what was done, what its particulars are called, and units by their names.
///
/// 例: `task.report` with value=5, lead=U6 is 反馈, 数值 5, 牵头单位 市卫生健康委.
///
/// - What has no words is told as it stands in the chain: nothing is hidden but what `quiet` names.
public record Recounting(Words words, UnaryOperator<String> unitName, Set<String> quiet) {

    /// What a page of one thing shows elsewhere, or what only programs need.
    public static final Set<String> USUAL = Set.of(Attached.FIELD, "document", "records", "quote", "kind", "section");

    /// What a person may write has 4,000 characters.
    private static final int LONGEST = 4_000;

    private static final int SHOWN = 500;
    private static final String CLEARED = "cleared";
    private static final String EVENT = "office.event.";
    private static final String FIELD = "office.field.";
    private static final String ACCOUNT = "account.";
    private static final Set<String> UNITS = Set.of("lead", "helpers", "unit", "owner");
    private static final Set<String> CHOICES =
            Set.of("tier", "rhythm", "proof", "stage", "verdict", "rung", "kind", "state", "grade");

    public Recounting {
        quiet = Set.copyOf(quiet);
    }

    public Happened of(Event event) {
        Map<String, String> values = new LinkedHashMap<>();
        event.fields().forEach((name, value) -> {
            if (name.equals(CLEARED)) {
                value.lines().forEach(field -> values.put(label(event, field), words.say("office.cleared")));
            } else if (!quiet.contains(name)) {
                values.put(label(event, name), value(event, name, value));
            }
        });
        return new Happened(event, what(event), values, Attached.of(event.fields()));
    }

    /// What was done. 例: 签收, 验收销号, 登录, 导出.
    public String what(Event event) {
        String kind = event.kind();
        Optional<Bilingual> known = switch (group(kind)) {
            case Task.KIND -> Step.of(code(kind)).map(Step::words);
            case Problem.KIND -> Act.of(code(kind)).map(Act::words);
            case ACCOUNT ->
                Arrays.stream(AccountEvent.Kind.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(code(kind)))
                        .findFirst()
                        .map(AccountEvent.Kind::words);
            case Project.KIND -> kind.equals(Project.DROPPED) ? Named.words(event.field("kind")) : Optional.empty();
            default -> Optional.empty();
        };
        return known.map(words::of).orElseGet(() -> words.has(EVENT + kind) ? words.say(EVENT + kind) : kind);
    }

    /// The beginning of a kind up to its point. 例: `task.` of `task.sign`.
    private static String group(String kind) {
        return kind.substring(0, kind.indexOf('.') + 1);
    }

    private static String code(String kind) {
        return kind.substring(kind.indexOf('.') + 1);
    }

    /// What a particular is called: first among those of its own kind of thing, then among all.
    private String label(Event event, String name) {
        if (name.startsWith(Schedule.PLANNED)) {
            String stage = name.substring(Schedule.PLANNED.length());
            return words.say(
                    "office.planned",
                    Milestone.called(stage).map(Milestone::words).orElse(new Bilingual(stage, stage)));
        }
        String own = FIELD + group(event.kind()) + name;
        return words.has(own) ? words.say(own) : words.has(FIELD + name) ? words.say(FIELD + name) : name;
    }

    private String value(Event event, String name, String value) {
        boolean measure = name.equals("unit") && event.kind().startsWith(Task.KIND);
        if (UNITS.contains(name) && !measure) {
            return value.lines().map(unitName).collect(Collectors.joining("、"));
        }
        return CHOICES.contains(name) ? Named.words(value).map(words::of).orElse(value) : cut(value.replace("\n", "、"));
    }

    /// The beginning of what is longer than anybody reads in a list, such as a thousand ballots.
    private String cut(String value) {
        return value.length() <= LONGEST
                ? value
                : words.say("office.cut", value.substring(0, value.offsetByCodePoints(0, SHOWN)), value.length());
    }
}
