package cn.taizhang.delivery.office;

import cn.taizhang.delivery.assessment.Assessments;
import cn.taizhang.delivery.assessment.Card;
import cn.taizhang.delivery.assessment.Cards;
import cn.taizhang.delivery.assessment.Known;
import cn.taizhang.delivery.assessment.Misses;
import cn.taizhang.delivery.assessment.Scheme;
import cn.taizhang.delivery.assessment.Term;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.problem.Problems;
import cn.taizhang.delivery.project.Projects;
import cn.taizhang.delivery.racing.League;
import cn.taizhang.delivery.racing.Period;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.racing.Races;
import cn.taizhang.delivery.racing.Results;
import cn.taizhang.delivery.task.Tasks;
import cn.taizhang.ledger.event.Event;
import java.time.LocalDate;
import java.util.List;

/// How units are compared: the leagues with their races, and the assessments, each computed from what is known at its
/// link of the chain of events.
///
/// 例: two leagues with nine races, 2025H1 locked, one miss excused.
public final class Contests {

    private final Organisation organisation;
    private final Tasks tasks;
    private final Projects projects;
    private final Problems problems;
    private final Races races = new Races();
    private final Misses misses = new Misses();
    private final Assessments assessments = new Assessments();
    private Scheme scheme = Scheme.USUAL;

    Contests(Organisation organisation, Tasks tasks, Projects projects, Problems problems) {
        this.organisation = organisation;
        this.tasks = tasks;
        this.projects = projects;
        this.problems = problems;
    }

    void apply(Event event) {
        switch (event.kind().substring(0, event.kind().indexOf('.'))) {
            case "league" -> races.define(event);
            case "race" -> races.apply(event, this::results);
            case "miss" -> misses.apply(event);
            default -> assessments.apply(event, scheme, known());
        }
    }

    /// A scheme that makes no sense is passed over: what held before holds.
    void set(String kind, Fields fields) {
        if (kind.equals(Scheme.SET)) {
            Scheme next = scheme.with(fields.changed());
            scheme = next.unsound().isEmpty() ? next : scheme;
        }
    }

    /// What is raced on, by what is known now.
    public Race.Inputs results(League league, Period period) {
        return new Race.Inputs(organisation.peers(), Results.of(league, period, tasks, projects.all()));
    }

    /// The report cards of a term by a scheme, by what is known now.
    public List<Card> cards(Term term, Scheme by, LocalDate today) {
        return Cards.of(by, term, known(), today);
    }

    private Known known() {
        return new Known(organisation.peers(), tasks, projects.all(), problems.all(), races.published(), misses);
    }

    public Races races() {
        return races;
    }

    public Misses misses() {
        return misses;
    }

    public Assessments assessments() {
        return assessments;
    }

    public Scheme scheme() {
        return scheme;
    }
}
