package cn.taizhang.delivery.office;

import cn.taizhang.delivery.assessment.Miss;
import cn.taizhang.delivery.baseline.Baseline;
import cn.taizhang.delivery.baseline.Baselines;
import cn.taizhang.delivery.congress.Congress;
import cn.taizhang.delivery.disclosure.Disclosures;
import cn.taizhang.delivery.feed.Feeds;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.field.Word;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.light.LightRules;
import cn.taizhang.delivery.light.Lights;
import cn.taizhang.delivery.light.Lit;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.light.Situation;
import cn.taizhang.delivery.meeting.Meetings;
import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.delivery.motion.Motions;
import cn.taizhang.delivery.notice.NoticeRules;
import cn.taizhang.delivery.notice.Notices;
import cn.taizhang.delivery.organisation.Organisation;
import cn.taizhang.delivery.problem.Problem;
import cn.taizhang.delivery.problem.Problems;
import cn.taizhang.delivery.project.Project;
import cn.taizhang.delivery.project.Projects;
import cn.taizhang.delivery.racing.Race;
import cn.taizhang.delivery.slip.Ladder;
import cn.taizhang.delivery.slip.Slip;
import cn.taizhang.delivery.slip.Slips;
import cn.taizhang.delivery.task.Step;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.task.Tasks;
import cn.taizhang.ledger.event.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The state of delivery: all that the events of a ledger say, as of the last one.
///
/// 例: 20 units, 120 tasks, 5 problems, after event 3,117.
///
/// - Made of events alone: who folds the same events has the same state.
/// - What it hands out are values that never change; it is used under the lock of the [Office].
public final class Bureau {

    /// What has a number that is given out year by year; an event about another name is passed over.
    private static final Set<String> NUMBERED = Set.of("task", "problem", "slip", "project", "meeting");

    private final Organisation organisation = new Organisation();
    private final Tasks tasks = new Tasks();
    private final Notices notices = new Notices();
    private final Problems problems = new Problems();
    private final Slips slips = new Slips();
    private final Projects projects = new Projects();
    private final Contests contests = new Contests(organisation, tasks, projects, problems);
    private final Congress congress = new Congress();
    private final Motions motions = new Motions();
    private final Disclosures disclosures = new Disclosures();
    private Ladder ladder = Ladder.USUAL;
    private final Meetings meetings = new Meetings();
    private final Baselines baselines = new Baselines();
    private final Feeds feeds = new Feeds();
    private LightRules rules = LightRules.Preset.STANDARD.rules();
    private final Lamps lamps = new Lamps(tasks, problems);
    private long seq;

    /// Takes in the next event. What is no matter of delivery (log-ins, exports) is passed over.
    public void apply(Event event) {
        seq = event.seq();
        String kind = event.kind();
        if (!isWellNamed(event)) {
            return;
        }
        switch (kind.substring(0, Math.max(0, kind.indexOf('.')))) {
            case "task", "record" -> task(event);
            case "problem" -> problems.apply(event);
            case "slip" -> slips.apply(event);
            case "project" -> projects.apply(event);
            case "candidate", "vote" -> congress.apply(event);
            case "motion" -> motions.apply(event);
            case "release", "correction" -> disclosures.apply(event);
            case "unit" -> organisation.setUnit(after(event.subject()), new Fields(event.fields()));
            case "member" -> member(event);
            case "notice" -> notices.apply(event);
            case "setting" -> setting(event);
            case "meeting" -> meetings.apply(event);
            case "baseline" -> freeze(event);
            case "league", "race", "miss", "assessment" -> contests.apply(event);
            case "feed" -> feeds.apply(event);
            default -> {
                // for the log alone
            }
        }
    }

    /// Whether the subject is of the same kind as what happened, and has a number where there must be one.
    private static boolean isWellNamed(Event event) {
        String word = event.kind().substring(0, Math.max(0, event.kind().indexOf('.')));
        // what a feed posts happens to a task
        boolean free = word.equals("notice") || word.equals("setting") || word.equals("feed");
        return (free || event.subject().startsWith(word + ":"))
                && (!NUMBERED.contains(word) || Fields.isNumbered(after(event.subject())));
    }

    /// The problems of a task that goes on in another go with it.
    private void task(Event event) {
        tasks.apply(event);
        if (event.kind().equals(Step.MERGE.kind()) || event.kind().equals(Step.CARRY.kind())) {
            problems.moved(after(event.subject()), event.fields().getOrDefault("into", ""));
        }
    }

    private static String after(String subject) {
        return subject.substring(subject.indexOf(':') + 1);
    }

    private void member(Event event) {
        if (event.kind().equals("member.left")) {
            organisation.dropMember(after(event.subject()));
        } else {
            organisation.setMember(after(event.subject()), new Fields(event.fields()));
        }
    }

    /// A setting that makes no sense is passed over: what held before holds.
    private void setting(Event event) {
        congress.apply(event);
        motions.apply(event);
        disclosures.apply(event);
        Fields fields = new Fields(event.fields());
        if (event.kind().equals(LightRules.SET)) {
            LightRules next = rules.with(fields);
            rules = next.areSound() ? next : rules;
        } else if (event.kind().equals(NoticeRules.SET)
                && NoticeRules.fault(fields).isEmpty()) {
            notices.set(fields);
        } else if (event.kind().equals(Ladder.SET)) {
            Ladder next = ladder.with(fields);
            ladder = next.unsound().isEmpty() ? next : ladder;
        } else {
            contests.set(event.kind(), fields);
        }
    }

    /// The plan as it is at this link of the chain: nothing is copied into the event.
    private void freeze(Event event) {
        if (event.kind().equals(Baselines.FROZEN)) {
            LocalDate day = new Fields(event.fields()).date("day", Progress.day(event.at()));
            baselines.add(plan(event.field("name"), day, event.actor()));
        }
    }

    /// The plan as it stands now.
    public Baseline plan(String name, LocalDate day, String by) {
        return Baseline.of(name, day, by, tasks.all(), this::progress);
    }

    /// The number of the last event.
    public long seq() {
        return seq;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Tasks tasks() {
        return tasks;
    }

    public Notices notices() {
        return notices;
    }

    public Projects projects() {
        return projects;
    }

    /// The leagues and the assessments.
    public Contests contests() {
        return contests;
    }

    public Congress congress() {
        return congress;
    }

    public Motions motions() {
        return motions;
    }

    public Disclosures disclosures() {
        return disclosures;
    }

    public Meetings meetings() {
        return meetings;
    }

    public Baselines baselines() {
        return baselines;
    }

    public Feeds feeds() {
        return feeds;
    }

    public LightRules rules() {
        return rules;
    }

    public Problems problems() {
        return problems;
    }

    public Slips slips() {
        return slips;
    }

    public Ladder ladder() {
        return ladder;
    }

    /// Whether someone may see what an event is about. 例: the files of `problem:Q2025-0001`.
    public boolean sees(Actor actor, Event event) {
        String id = after(event.subject());
        return switch (event.subject().substring(0, Math.max(0, event.subject().indexOf(':') + 1))) {
            case Task.SUBJECT, Miss.SUBJECT -> task(actor, id).isPresent();
            case Project.SUBJECT -> project(actor, id).isPresent();
            case Problem.SUBJECT -> problem(actor, id).isPresent();
            case Slip.SUBJECT -> slip(actor, id).isPresent();
            case Race.SUBJECT -> answersFor(actor, event.field("unit"));
            case Motion.SUBJECT ->
                motions.find(id).filter(one -> sees(actor, one)).isPresent();
            default -> false;
        };
    }

    /// Whether someone may see a paper: they look at all units, one of theirs answers it or helps, or they signed it.
    public boolean sees(Actor actor, Motion motion) {
        return actor.oversees()
                || motion.concerns(reach(actor))
                || motion.paper().deputies().stream().anyMatch(name -> organisation.isSelf(name, actor.name()));
    }

    private boolean isAtTheirLevel(Actor actor, String task) {
        return tasks.find(task)
                .filter(one -> !actor.tiers().contains(one.family().tier()))
                .isEmpty();
    }

    private boolean sees(Actor actor, Problem problem) {
        return answersFor(actor, problem.duty().unit())
                && isAtTheirLevel(actor, problem.duty().task());
    }

    private boolean sees(Actor actor, Slip slip) {
        return answersFor(actor, slip.unit())
                && (slip.matter().tasks().isEmpty()
                        || slip.matter().tasks().stream().anyMatch(task -> isAtTheirLevel(actor, task)));
    }

    /// A problem that someone may see.
    public Optional<Problem> problem(Actor actor, String id) {
        return problems.find(id).filter(problem -> sees(actor, problem));
    }

    /// The problems that someone may see, in the order in which they were logged.
    public List<Problem> problems(Actor actor) {
        return problems.all().stream().filter(problem -> sees(actor, problem)).toList();
    }

    /// A slip that someone may see.
    public Optional<Slip> slip(Actor actor, String id) {
        return slips.find(id).filter(slip -> sees(actor, slip));
    }

    /// The slips that someone may see, in the order in which they were issued.
    public List<Slip> slips(Actor actor) {
        return slips.all().stream().filter(slip -> sees(actor, slip)).toList();
    }

    /// Whether someone may see a task: its level is theirs to look at, and a unit of theirs answers for it or helps.
    public boolean sees(Actor actor, Task task) {
        return actor.tiers().contains(task.family().tier()) && (actor.everywhere() || task.concerns(reach(actor)));
    }

    /// Whether someone answers for a task: the lead unit is theirs.
    public boolean leads(Actor actor, Task task) {
        return actor.everywhere() || reach(actor).contains(task.charge().lead());
    }

    /// Whether someone is among those who did the work, under whatever name or account.
    public boolean isAmong(Collection<String> doers, Actor actor) {
        return doers.stream().anyMatch(doer -> organisation.isSame(doer, actor.name()));
    }

    /// Whether something was said by someone, or written down by them on another's word: they do not decide on it.
    public boolean saidIt(Word word, Actor actor) {
        return isAmong(Set.of(word.by()), actor)
                || !actor.alone() && isAmong(Set.of(word.entered().by()), actor);
    }

    /// Whether someone answers for what a unit does.
    public boolean answersFor(Actor actor, String unit) {
        return actor.everywhere() || reach(actor).contains(unit);
    }

    /// The units that someone answers for, each after the one above it.
    public List<Organisation.Placed> units(Actor actor) {
        return organisation.tree().stream()
                .filter(placed -> answersFor(actor, placed.unit().code()))
                .toList();
    }

    /// A project that someone may see: its level is theirs to look at, and its unit is theirs.
    public Optional<Project> project(Actor actor, String id) {
        return projects.find(id)
                .filter(project -> actor.tiers().contains(project.profile().tier()))
                .filter(project -> answersFor(actor, project.profile().unit()));
    }

    /// The projects that someone may see, in the order in which they were made.
    public List<Project> projects(Actor actor) {
        Set<String> reach = reach(actor);
        return projects.all().stream()
                .filter(project -> actor.tiers().contains(project.profile().tier()))
                .filter(project -> actor.everywhere() || project.isOf(reach))
                .toList();
    }

    private Set<String> reach(Actor actor) {
        return organisation.under(actor.units());
    }

    /// A task that someone may see.
    public Optional<Task> task(Actor actor, String id) {
        return tasks.find(id).filter(task -> sees(actor, task));
    }

    /// The tasks that someone may see, in the order in which they were made.
    public List<Task> tasks(Actor actor) {
        Set<String> reach = reach(actor);
        return tasks.all().stream()
                .filter(task -> actor.tiers().contains(task.family().tier()))
                .filter(task -> actor.everywhere() || task.concerns(reach))
                .toList();
    }

    /// The light of a task on a day by the rules of the bureau.
    public Lit lit(Task task, LocalDate today) {
        return lamps.lit(task, today, rules);
    }

    /// The light it would have by other rules.
    public Lit lit(Task task, LocalDate today, LightRules other) {
        return new Lights(other).of(situation(task, today));
    }

    /// The light alone, for many tasks at once.
    public Light colour(Task task, LocalDate today) {
        return lamps.colour(task, today, rules);
    }

    /// How far a task is, in percent, if anything was told.
    public Optional<BigDecimal> progress(Task task) {
        return lamps.progress(task);
    }

    public Situation situation(Task task, LocalDate today) {
        return lamps.situation(task, today);
    }

    /// For how many days a task has been red, counted back by what is known today; 0 when it is not.
    public int redDays(Task task, LocalDate today) {
        return lamps.redDays(task, today, rules);
    }
}
