package cn.taizhang.delivery.office;

import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.LightRules;
import cn.taizhang.delivery.light.Lights;
import cn.taizhang.delivery.light.Lit;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.light.Situation;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.problem.Problems;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tasks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The lights of the tasks of a bureau, each computed again only when something that it depends on has changed.
///
/// 例: the light of `T2025-0031` on 2025-09-18, asked for by fifty pages, is computed once.
final class Lamps {

    private final Tasks tasks;
    private final Problems problems;
    private final Memo<Basis, Light> lights = new Memo<>();
    private final Memo<Basis, Lit> lits = new Memo<>();
    private final Memo<RedBasis, Integer> reds = new Memo<>();

    Lamps(Tasks tasks, Problems problems) {
        this.tasks = tasks;
        this.problems = problems;
    }

    /// The light of a task on a day by the rules of the bureau.
    Lit lit(Task task, LocalDate today, LightRules rules) {
        return lits.of(task.id(), basis(task, today, rules), Basis::lit);
    }

    /// All that a light depends on.
    private record Basis(Situation situation, LightRules rules) {

        Lit lit() {
            return new Lights(rules).of(situation);
        }

        Light light() {
            return new Lights(rules).colour(situation);
        }
    }

    /// All that the number of red days depends on.
    private record RedBasis(Basis now, List<LocalDate> majors) {

        int days() {
            return new Lights(now.rules).redDays(now.situation, majors);
        }
    }

    private Basis basis(Task task, LocalDate today, LightRules rules) {
        return new Basis(situation(task, today), rules);
    }

    /// The light alone, for many tasks at once.
    Light colour(Task task, LocalDate today, LightRules rules) {
        return lights.of(task.id(), basis(task, today, rules), Basis::light);
    }

    /// How far a task is, in percent, if anything was told.
    Optional<BigDecimal> progress(Task task) {
        return Progress.of(task, parts(task));
    }

    Situation situation(Task task, LocalDate today) {
        return new Situation(task, parts(task), problems.major(task.id()), today);
    }

    /// For how many days a task has been red, counted back by what is known today; 0 when it is not.
    int redDays(Task task, LocalDate today, LightRules rules) {
        Basis now = basis(task, today, rules);
        if (lights.of(task.id(), now, Basis::light) != Light.RED) {
            return 0;
        }
        List<LocalDate> majors = problems.of(task.id()).stream()
                .filter(Problem::weighs)
                .map(problem -> Progress.day(problem.deeds().getFirst().at()))
                .toList();
        return reds.of(task.id(), new RedBasis(now, majors), RedBasis::days);
    }

    private List<BigDecimal> parts(Task task) {
        if (!tasks.hasParts(task.id())) {
            return List.of();
        }
        return tasks.parts(task.id()).stream()
                .filter(part -> !part.state().isEnded())
                .map(part -> Progress.of(part, parts(part)).orElse(BigDecimal.ZERO))
                .toList();
    }
}
