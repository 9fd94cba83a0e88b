package cn.taizhang.delivery.assessment;

import cn.taizhang.delivery.assessment.Card.Mark;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.problem.Act;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.problem.Stage;
import cn.taizhang.delivery.project.Milestone;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.racing.Standing;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Computes the report cards of all units for a term.
///
/// 例: of 20 tasks of 南浦县 that were due in 2025 18 were done by 2026-01-10, 16 of them in time, one miss is excused:
/// 完成率 18/19, 按时率 16/19.
///
/// - What is due in the term and by today counts, and what was done before it was due. What was stopped or merged does
///   not, what was carried over counts as not done. An excused task counts neither for nor against, nor does what was
///   handed in and waits for the office.
/// - Done is what was done by the days of grace after the term and was not taken back since.
/// - The score is the weighted mean of the components that have something to count; equal scores have equal ranks. At
///   most the quota of a peer group is 优秀, by rank; of those that are equal all or none.
public final class Cards {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /// 序时: behind by more than so many points is not on schedule.
    private static final BigDecimal BEHIND = new BigDecimal(-5);

    private static final List<Milestone> MILESTONES =
            List.of(Milestone.HONOURED, Milestone.STARTED, Milestone.PRODUCING);

    private final Scheme scheme;
    private final Term term;
    private final Known known;
    private final LocalDate today;
    private final LocalDate until;
    private final Map<String, List<Task>> led;

    private Cards(Scheme scheme, Term term, Known known, LocalDate today) {
        this.scheme = scheme;
        this.term = term;
        this.known = known;
        this.today = today;
        this.until = term.end().plusDays(scheme.grace());
        this.led = known.tasks().all().stream()
                .filter(task -> counts(task) && !known.tasks().hasParts(task.id()))
                .collect(Collectors.groupingBy(task -> task.charge().lead()));
    }

    /// The last day that counts for a term.
    public static LocalDate until(Scheme scheme, Term term) {
        return term.end().plusDays(scheme.grace());
    }

    /// The cards, group by group, the best first.
    public static List<Card> of(Scheme scheme, Term term, Known known, LocalDate today) {
        Cards cards = new Cards(scheme, term, known, today);
        Map<String, List<Card>> groups = new TreeMap<>();
        new TreeMap<>(known.groups())
                .forEach((unit, group) ->
                        groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(cards.card(unit, group)));
        List<Card> all = new ArrayList<>();
        groups.values().forEach(own -> all.addAll(cards.rated(own)));
        return all;
    }

    private Card card(String unit, String group) {
        Map<Component, Integer> weights = scheme.of(group);
        List<Task> own = led.getOrDefault(unit, List.of());
        List<Task> due = own.stream().filter(this::isDue).toList();
        List<Task> held = due.stream()
                .filter(task -> isDone(task) || !known.misses().isExcused(task))
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (Component component : Component.values()) {
            int weight = weights.getOrDefault(component, 0);
            marks.add(
                    switch (component) {
                        case DONE -> share(component, weight, held, this::isDone);
                        case TIMELY -> share(component, weight, held, this::isTimely);
                        case SCHEDULE -> schedule(weight, own);
                        case PROJECTS -> projects(weight, unit);
                        case PROBLEMS -> problems(weight, unit);
                        case RACING -> racing(weight, unit);
                    });
        }
        List<String> missed =
                due.stream().filter(task -> !isDone(task)).map(Task::id).toList();
        return new Card(unit, group, marks, new Card.Rated(score(marks).orElse(NOTHING), 0, Grade.NONE), missed);
    }

    private static boolean counts(Task task) {
        State state = task.state();
        return state != State.STOPPED
                && state != State.MERGED
                && state != State.PROPOSED
                && !task.term().due().equals(Fields.NO_DATE);
    }

    /// Due in the term and by today, or done before it was due; not what was handed in and waits for the office.
    private boolean isDue(Task task) {
        return term.has(task.term().due())
                && (task.term().due().isBefore(today) || isDone(task))
                && !Progress.isHandedIn(task, until);
    }

    /// The last day of the term that has come.
    private LocalDate seen() {
        return today.isBefore(term.end()) ? today : term.end();
    }

    private boolean isDone(Task task) {
        return task.state().isDone()
                && doneOn(task).filter(day -> !day.isAfter(until)).isPresent();
    }

    private boolean isTimely(Task task) {
        return task.state().isDone()
                && doneOn(task).filter(day -> !day.isAfter(task.term().due())).isPresent();
    }

    /// When the unit said that it was done, which the office agreed to later: nobody is late for waiting.
    private static Optional<LocalDate> doneOn(Task task) {
        return Progress.dayOf(task, Step.SUBMIT);
    }

    private static <T> Mark share(Component component, int weight, List<T> all, Predicate<T> good) {
        return mark(component, weight, all.stream().filter(good).count(), all.size());
    }

    private static Mark mark(Component component, int weight, long numerator, long denominator) {
        BigDecimal points = denominator == 0
                ? NOTHING
                : new BigDecimal(numerator * 100).divide(new BigDecimal(denominator), 2, RoundingMode.HALF_UP);
        return new Mark(component, weight, numerator, denominator, points);
    }

    /// Of what had begun and was not due yet.
    private Mark schedule(int weight, List<Task> own) {
        List<Task> open = own.stream()
                .filter(task -> !isDue(task)
                        && task.state() != State.UNDER_REVIEW
                        && !task.term().due().isBefore(seen())
                        && !task.state().isEnded())
                .filter(task -> !task.term().start().isAfter(seen()))
                .filter(task -> Progress.line(task, seen()).isPresent())
                .toList();
        return share(
                Component.SCHEDULE,
                weight,
                open,
                task -> Progress.on(task, until)
                                .subtract(Progress.line(task, seen()).orElse(BigDecimal.ZERO))
                                .compareTo(BEHIND)
                        >= 0);
    }

    /// What was to be reached in the term and by today, and was in time.
    private Mark projects(int weight, String unit) {
        long due = 0;
        long reached = 0;
        for (Project project : known.projects()) {
            for (Milestone milestone : MILESTONES) {
                LocalDate planned = project.schedule().planned(milestone);
                boolean counted = project.profile().unit().equals(unit)
                        && project.counts()
                        && term.has(planned)
                        && planned.isBefore(today)
                        && !project.end().isBy(planned);
                if (counted) {
                    due++;
                    reached += project.schedule().passed(milestone, planned) ? 1 : 0;
                }
            }
        }
        return mark(Component.PROJECTS, weight, reached, due);
    }

    private Mark problems(int weight, String unit) {
        List<Problem> due = known.problems().stream()
                .filter(problem ->
                        problem.duty().unit().equals(unit) && problem.duty().hasDue())
                .filter(problem ->
                        term.has(problem.duty().due()) && problem.duty().due().isBefore(today))
                .toList();
        return share(Component.PROBLEMS, weight, due, this::isAccepted);
    }

    private boolean isAccepted(Problem problem) {
        return problem.stage() == Stage.ACCEPTED
                && problem.deeds().reversed().stream()
                        .filter(deed -> deed.act() == Act.ACCEPT)
                        .findFirst()
                        .filter(deed -> !Progress.day(deed.at()).isAfter(until))
                        .isPresent();
    }

    private Mark racing(int weight, String unit) {
        List<BigDecimal> scores = known.races().stream()
                .filter(race -> term.has(race.period().end()))
                .map(race -> race.standing(unit))
                .flatMap(Optional::stream)
                .filter(Standing::isRanked)
                .map(Standing::score)
                .toList();
        BigDecimal sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean =
                scores.isEmpty() ? NOTHING : sum.divide(new BigDecimal(scores.size()), 2, RoundingMode.HALF_UP);
        return new Mark(Component.RACING, weight, scores.size(), scores.size(), mean);
    }

    private static Optional<BigDecimal> score(List<Mark> marks) {
        int weights = marks.stream().filter(Mark::counts).mapToInt(Mark::weight).sum();
        return weights == 0
                ? Optional.empty()
                : Optional.of(marks.stream()
                        .filter(Mark::counts)
                        .map(mark -> mark.points().multiply(new BigDecimal(mark.weight())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(new BigDecimal(weights), 2, RoundingMode.HALF_UP));
    }

    private List<Card> rated(List<Card> group) {
        List<Card> able =
                group.stream().filter(card -> score(card.marks()).isPresent()).toList();
        int most = scheme.quota() == 0 ? able.size() : Math.max(1, able.size() * scheme.quota() / HUNDRED.intValue());
        List<Card> all = new ArrayList<>();
        for (Card card : group) {
            if (able.contains(card)) {
                int rank = 1
                        + (int) able.stream()
                                .filter(other -> other.rated()
                                                .score()
                                                .compareTo(card.rated().score())
                                        > 0)
                                .count();
                long ties = able.stream()
                        .filter(other ->
                                other.rated().score().compareTo(card.rated().score()) == 0)
                        .count();
                Grade grade = grade(card.rated().score(), rank + ties - 1 <= most);
                all.add(new Card(
                        card.unit(),
                        card.group(),
                        card.marks(),
                        new Card.Rated(card.rated().score(), rank, grade),
                        card.missed()));
            } else {
                all.add(card);
            }
        }
        all.sort(Comparator.comparing((Card card) -> card.rated().rank() == 0
                        ? Integer.MAX_VALUE
                        : card.rated().rank())
                .thenComparing(Card::unit));
        return all;
    }

    private Grade grade(BigDecimal score, boolean withinQuota) {
        if (score.compareTo(new BigDecimal(scheme.begin(Grade.EXCELLENT))) >= 0) {
            return withinQuota ? Grade.EXCELLENT : Grade.GOOD;
        }
        if (score.compareTo(new BigDecimal(scheme.begin(Grade.GOOD))) >= 0) {
            return Grade.GOOD;
        }
        return score.compareTo(new BigDecimal(scheme.begin(Grade.FAIR))) >= 0 ? Grade.FAIR : Grade.POOR;
    }
}
