package cn.taizhang.web.assessments;

import cn.taizhang.delivery.assessing.ExplainMiss;
import cn.taizhang.delivery.assessment.Assessment;
import cn.taizhang.delivery.assessment.Card;
import cn.taizhang.delivery.assessment.Miss;
import cn.taizhang.delivery.assessment.Term;
import cn.taizhang.delivery.landing.Possible;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.account.Permission;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The report card of one unit, with its races and everything that it missed.
///
/// 例: 南浦县 2025年度: 86.50, 良好; missed `T2025-0012`, 用地指标未下达, excused.
///
/// - `people` are those of the unit, on whose word the office may explain.
public record CardModel(
        TermModel.Stand stand, TermModel.Line line, List<Ran> races, List<Missed> missed, List<String> people) {

    /// A race that was published in the term.
    public record Ran(Race race, int rank, BigDecimal score) {

        /// Where the rank of the unit is explained, in the version that is published.
        public String page(String unit) {
            return "/races/" + race.id() + "/units/" + unit + "?version="
                    + race.showing().version();
        }
    }

    /// A task that was due and is not done, with what was said and decided on it, and what the person may do.
    public record Missed(Task task, Optional<Miss> miss, boolean canExplain, boolean canRule) {}

    public CardModel {
        races = List.copyOf(races);
        missed = List.copyOf(missed);
        people = List.copyOf(people);
    }

    static Optional<CardModel> of(Bureau bureau, Actor actor, LocalDate today, Term term, String unit) {
        TermModel model = TermModel.of(bureau, actor, today, term);
        return model.groups().values().stream()
                .flatMap(List::stream)
                .filter(line -> line.card().unit().equals(unit))
                .findFirst()
                .map(line -> new CardModel(
                        model.stand(),
                        line,
                        races(bureau, term, unit),
                        missed(bureau, actor, today, line.card()),
                        bureau.organisation().people(unit)));
    }

    private static List<Ran> races(Bureau bureau, Term term, String unit) {
        return bureau.contests().races().published().stream()
                .filter(race -> term.has(race.period().end()))
                .flatMap(race -> race.standing(unit).stream()
                        .filter(standing -> standing.isRanked())
                        .map(standing -> new Ran(race, standing.rank(), standing.score())))
                .toList();
    }

    private static List<Missed> missed(Bureau bureau, Actor actor, LocalDate today, Card card) {
        return card.missed().stream()
                .flatMap(id -> bureau.task(actor, id).stream())
                .map(task -> missed(bureau, actor, today, task))
                .toList();
    }

    private static Missed missed(Bureau bureau, Actor actor, LocalDate today, Task task) {
        Optional<Miss> miss = bureau.contests().misses().of(task.id());
        boolean mine = Possible.forUnit(bureau, actor, task) || actor.may(Permission.SUPERVISE);
        boolean rules = actor.may(Permission.DECIDE)
                && miss.filter(Miss::isOpen).isPresent()
                && !bureau.saidIt(miss.get().told(), actor);
        return new Missed(task, miss, mine && ExplainMiss.isMissed(task, today), rules);
    }

    public List<Miss.Cause> causes() {
        return Arrays.asList(Miss.Cause.values());
    }

    public boolean isLocked() {
        return stand.locked().filter(Assessment::isLocked).isPresent();
    }
}
