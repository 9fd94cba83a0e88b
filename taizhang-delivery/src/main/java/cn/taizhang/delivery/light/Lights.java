package cn.taizhang.delivery.light;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Lit.Reason;
import cn.taizhang.delivery.task.State;
import cn.taizhang.delivery.task.Task;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Computes the light of a task by the rules of a bureau.
///
/// 例: 市卫生健康委's 公办托育机构 with 41.7 % on 2025-09-18 is red: 28.2 points behind the 序时 line, more than 15.
///
/// - Blue: done, or ahead of the line. Green: not much behind. Yellow: behind, or soon due with much to do, or a report
///   missing. Red: overdue, far behind, reports missing, or a major problem open. Grey: ended, not begun, or no data.
/// - The weightiest colour wins, and names every rule that asks for it.
/// - The same task on the same day under the same rules has the same light.
public final class Lights {

    private final LightRules rules;

    public Lights(LightRules rules) {
        this.rules = rules;
    }

    public LightRules rules() {
        return rules;
    }

    public Lit of(Situation situation) {
        Facts facts = facts(situation);
        List<Found> found = found(facts);
        Light light = found.stream().map(Found::light).min(Light::compareTo).orElse(Light.GREY);
        List<Reason> reasons = found.stream()
                .filter(one -> one.light() == light)
                .map(Found::reason)
                .toList();
        return new Lit(light, reasons, new Ways(this, situation).of(light), facts.progress, facts.line, facts.missed);
    }

    /// The light alone, which takes less time.
    public Light colour(Situation situation) {
        return found(facts(situation)).stream()
                .map(Found::light)
                .min(Light::compareTo)
                .orElse(Light.GREY);
    }

    private static final int FURTHEST = 366;

    /// For how many days a task has been red, the first counting as one, when looked at on each day with what is known
    /// today; 0 when it is not red. `majors` are the days on which its open major problems were logged.
    ///
    /// - With nothing new told a task that is red stays so, so that the first red day is found by halving.
    public int redDays(Situation now, List<LocalDate> majors) {
        if (!isRed(now, majors, 0)) {
            return 0;
        }
        int red = 0;
        int other = FURTHEST;
        while (other - red > 1) {
            int middle = (red + other) / 2;
            if (isRed(now, majors, middle)) {
                red = middle;
            } else {
                other = middle;
            }
        }
        return red + 1;
    }

    private boolean isRed(Situation now, List<LocalDate> majors, int daysAgo) {
        LocalDate day = now.today().minusDays(daysAgo);
        int logged = (int) majors.stream().filter(major -> !major.isAfter(day)).count();
        return colour(new Situation(now.task(), now.parts(), logged, day)) == Light.RED;
    }

    private record Found(Light light, Reason reason) {}

    private record Facts(
            Task task,
            int majorProblems,
            LocalDate today,
            Optional<BigDecimal> progress,
            Optional<BigDecimal> line,
            int missed) {

        long daysLeft() {
            LocalDate due = task.term().due();
            return due.equals(Fields.NO_DATE) ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, due);
        }
    }

    private Facts facts(Situation situation) {
        return new Facts(
                situation.task(),
                situation.majorProblems(),
                situation.today(),
                Progress.of(situation),
                Progress.line(situation.task(), situation.today()),
                Progress.missed(situation.task(), rules, situation.today()));
    }

    private List<Found> found(Facts facts) {
        State state = facts.task.state();
        if (state.isEnded()) {
            return List.of(found(Light.GREY, Rule.ENDED));
        }
        if (state.isDone()) {
            return List.of(found(Light.BLUE, Rule.DONE));
        }
        List<Found> found = new ArrayList<>();
        alarms(facts, found);
        position(facts, found);
        if (found.isEmpty()) {
            boolean begun = state == State.UNDERWAY || state == State.UNDER_REVIEW;
            found.add(found(Light.GREY, begun ? Rule.NO_DATA : Rule.NOT_SIGNED));
        }
        return found;
    }

    /// What is wrong whatever the figures say.
    private void alarms(Facts facts, List<Found> found) {
        if (Progress.isLate(facts.task, facts.today)) {
            found.add(found(
                    Light.RED, Rule.OVERDUE, facts.task.term().due().toString(), Long.toString(-facts.daysLeft())));
        }
        if (facts.majorProblems > 0) {
            found.add(found(Light.RED, Rule.MAJOR_PROBLEM, Integer.toString(facts.majorProblems)));
        }
        if (facts.missed >= rules.yellowMissed()) {
            boolean many = facts.missed >= rules.redMissed();
            found.add(found(many ? Light.RED : Light.YELLOW, Rule.MISSED, Integer.toString(facts.missed)));
        }
    }

    /// Where it stands against the line.
    private void position(Facts facts, List<Found> found) {
        if (facts.progress.isEmpty() || facts.line.isEmpty()) {
            return;
        }
        BigDecimal progress = facts.progress.get();
        BigDecimal line = facts.line.get();
        if (facts.daysLeft() >= 0
                && facts.daysLeft() <= rules.lastDays()
                && progress.compareTo(new BigDecimal(rules.lastPercent())) < 0) {
            found.add(found(
                    Light.YELLOW,
                    Rule.LAST_DAYS,
                    Long.toString(facts.daysLeft()),
                    progress.toPlainString(),
                    Integer.toString(rules.lastPercent())));
        }
        BigDecimal behind = line.subtract(progress);
        String[] inputs = {
            progress.toPlainString(), line.toPlainString(), behind.abs().toPlainString()
        };
        if (behind.compareTo(new BigDecimal(rules.redPoints())) > 0) {
            found.add(found(Light.RED, Rule.BEHIND, inputs));
        } else if (behind.compareTo(new BigDecimal(rules.yellowPoints())) > 0) {
            found.add(found(Light.YELLOW, Rule.BEHIND, inputs));
        } else if (behind.negate().compareTo(new BigDecimal(rules.aheadPoints())) >= 0) {
            found.add(found(Light.BLUE, Rule.AHEAD, inputs));
        } else {
            found.add(found(Light.GREEN, Rule.ON_LINE, inputs));
        }
    }

    private static Found found(Light light, Rule rule, String... inputs) {
        return new Found(light, new Reason(rule, List.of(inputs)));
    }
}
