package cn.taizhang.delivery.light;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Lit.Change;
import cn.taizhang.delivery.light.Lit.Way;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What would change a light, found by computing it again as it would then be: what is said here is so.
///
/// 例: red and 28.2 points behind: with 54.9 % it would be yellow, with 64.9 % green; overdue, only finishing helps.
final class Ways {

    private final Lights lights;
    private final Situation situation;

    Ways(Lights lights, Situation situation) {
        this.lights = lights;
        this.situation = situation;
    }

    List<Way> of(Light light) {
        State state = situation.task().state();
        if (state.isDone() || state.isEnded() || light == Light.BLUE || light == Light.GREEN) {
            return List.of();
        }
        if (state == State.PROPOSED || state == State.FILED || state == State.ASSIGNED) {
            return light == Light.GREY ? List.of(new Way(Change.SIGN, List.of(), Light.GREY)) : finish();
        }
        List<Way> ways = new ArrayList<>();
        add(ways, Change.CLOSE_PROBLEMS, light, withoutProblems(situation));
        add(ways, Change.REPORT, light, reporting(situation, Optional.empty()));
        if (light == Light.GREY) {
            ways.add(new Way(Change.MEASURE, List.of(), lights.colour(reporting(situation, line()))));
        } else {
            reach(ways, light);
        }
        return ways.isEmpty() ? finish() : ways;
    }

    private static List<Way> finish() {
        return List.of(new Way(Change.FINISH, List.of(), Light.BLUE));
    }

    private void add(List<Way> ways, Change change, Light light, Situation then) {
        Light into = lights.colour(then);
        if (into != light && into != Light.GREY) {
            ways.add(new Way(change, List.of(), into));
        }
    }

    /// The least that would have to be reached for each better light, in whole tenths of a percent.
    private void reach(List<Way> ways, Light light) {
        BigDecimal line = line().orElse(BigDecimal.ZERO);
        List<BigDecimal> marks = List.of(
                line.subtract(new BigDecimal(lights.rules().redPoints())),
                line.subtract(new BigDecimal(lights.rules().yellowPoints())),
                new BigDecimal(lights.rules().lastPercent()));
        Light best = light;
        for (BigDecimal mark : marks.stream().sorted().toList()) {
            BigDecimal target = mark.max(BigDecimal.ZERO);
            Light into = lights.colour(withoutProblems(reporting(situation, Optional.of(target))));
            if (into.compareTo(best) > 0 && into != Light.GREY) {
                ways.add(new Way(Change.REACH, List.of(target.toPlainString()), into));
                best = into;
            }
        }
    }

    private Optional<BigDecimal> line() {
        return Progress.line(situation.task(), situation.today());
    }

    private static Situation withoutProblems(Situation now) {
        return new Situation(now.task(), now.parts(), 0, now.today());
    }

    /// As if the unit reported today: with a progress, or with words alone.
    private static Situation reporting(Situation now, Optional<BigDecimal> percent) {
        Task task = now.task();
        TreeMap<String, String> told = new TreeMap<>();
        told.put("text", "-");
        percent.ifPresent(value -> told.put("percent", value.toPlainString()));
        Instant at = now.today().atTime(12, 0).atZone(Progress.ZONE).toInstant();
        Task then = task.after(Step.REPORT, at, "", new Fields(told));
        List<BigDecimal> parts = percent.map(List::of).orElse(now.parts());
        return new Situation(then, parts, now.majorProblems(), now.today());
    }
}
