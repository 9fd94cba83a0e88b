package cn.taizhang.delivery.cockpit;

import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.project.Rates;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.task.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What leaders see on one screen: lamps, what waits for them, risks, the three rates, the ten worst and ten best
/// units.
///
/// 例: on 2025-09-18 nine red, two extensions to decide, five risks, 履约率 11/15, 市民政局 the furthest behind.
///
/// - Everything is counted from what someone may see, and opens to it.
/// - Units with fewer than two tasks are not compared.
/// - A unit is among the worst or among the best, never both.
public record Cockpit(
        LocalDate today,
        Map<Light, Integer> lamps,
        long late,
        long asking,
        List<Risk> risks,
        int moreRisks,
        Rates rates,
        List<Pace> worst,
        List<Pace> best) {

    /// How many are shown of each.
    public static final int MOST = 10;

    private static final int LEAST_TASKS = 2;

    public Cockpit {
        lamps = Collections.unmodifiableMap(new EnumMap<>(lamps));
        risks = List.copyOf(risks);
        worst = List.copyOf(worst);
        best = List.copyOf(best);
    }

    public static Cockpit of(Bureau bureau, Actor actor, LocalDate today) {
        List<Task> tasks = bureau.tasks(actor);
        Map<Light, Integer> lamps = new EnumMap<>(Light.class);
        for (Light light : Light.values()) {
            lamps.put(light, 0);
        }
        tasks.forEach(task -> lamps.merge(bureau.colour(task, today), 1, Integer::sum));
        List<Risk> risks = risks(bureau, actor, tasks, today);
        List<Pace> paces = paces(bureau, actor, tasks, today);
        int half = Math.min(MOST, paces.size() / 2);
        return new Cockpit(
                today,
                lamps,
                tasks.stream().filter(task -> Progress.isLate(task, today)).count(),
                tasks.stream()
                        .filter(task -> task.state().isOpen() && task.term().isAsked())
                        .count(),
                risks.stream().limit(MOST).toList(),
                Math.max(0, risks.size() - MOST),
                Rates.of(bureau.projects(actor), today),
                paces.subList(0, half),
                paces.subList(paces.size() - half, paces.size()).reversed());
    }

    /// The major problems first, then by how long each has been so.
    private static List<Risk> risks(Bureau bureau, Actor actor, List<Task> tasks, LocalDate today) {
        Stream<Risk> problems = bureau.problems(actor).stream()
                .filter(Problem::weighs)
                .map(one -> new Risk(
                        Risk.Kind.PROBLEM,
                        Problem.SUBJECT + one.id(),
                        one.found().title(),
                        one.duty().unit(),
                        one.daysLate(today)));
        Stream<Risk> red = tasks.stream()
                .filter(task -> bureau.colour(task, today) == Light.RED)
                .map(task -> new Risk(
                        Risk.Kind.RED,
                        Task.SUBJECT + task.id(),
                        task.brief().title(),
                        task.charge().lead(),
                        bureau.redDays(task, today)));
        Stream<Risk> slips = bureau.slips(actor).stream()
                .filter(slip -> slip.isLate(today))
                .map(slip -> new Risk(
                        Risk.Kind.SLIP,
                        Slip.SUBJECT + slip.id(),
                        slip.printed(),
                        slip.unit(),
                        today.toEpochDay() - slip.replyBy().toEpochDay()));
        Stream<Risk> projects = bureau.projects(actor).stream()
                .filter(project -> !project.late(today).isEmpty())
                .map(project -> new Risk(
                        Risk.Kind.PROJECT,
                        Project.SUBJECT + project.id(),
                        project.profile().name(),
                        project.profile().unit(),
                        project.late(today).getFirst().days()));
        return Stream.of(problems, red, slips, projects)
                .flatMap(each -> each)
                .sorted(Comparator.comparing((Risk risk) -> risk.kind() != Risk.Kind.PROBLEM)
                        .thenComparing(Comparator.comparingLong(Risk::days).reversed())
                        .thenComparing(Risk::subject))
                .toList();
    }

    /// The units by how they stand, the furthest behind first.
    private static List<Pace> paces(Bureau bureau, Actor actor, List<Task> tasks, LocalDate today) {
        Map<String, List<Task>> led = new TreeMap<>();
        for (Task task : tasks) {
            boolean counts = !bureau.tasks().hasParts(task.id())
                    && !task.state().isEnded()
                    && bureau.answersFor(actor, task.charge().lead())
                    && !task.charge().lead().isEmpty()
                    && Progress.line(task, today).isPresent();
            if (counts) {
                led.computeIfAbsent(task.charge().lead(), _ -> new ArrayList<>())
                        .add(task);
            }
        }
        List<Pace> paces = new ArrayList<>();
        led.forEach((unit, own) -> {
            if (own.size() >= LEAST_TASKS) {
                paces.add(pace(bureau, unit, own, today));
            }
        });
        paces.sort(Comparator.comparing(Pace::lead).thenComparing(Pace::unit));
        return paces;
    }

    private static Pace pace(Bureau bureau, String unit, List<Task> own, LocalDate today) {
        BigDecimal sum = own.stream()
                .map(task -> Progress.on(task, today)
                        .subtract(Progress.line(task, today).orElse(BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Pace(
                unit,
                own.size(),
                (int) own.stream().filter(task -> task.state().isDone()).count(),
                (int) own.stream()
                        .filter(task -> bureau.colour(task, today) == Light.RED)
                        .count(),
                sum.divide(new BigDecimal(own.size()), 1, RoundingMode.HALF_UP));
    }
}
