package cn.taizhang.bench.city;

import cn.taizhang.delivery.answering.AssignMotion;
import cn.taizhang.delivery.answering.RegisterMotion;
import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.delivery.motion.Motion;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.organisation.Member;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.delivery.racing.Period;
import cn.taizhang.delivery.reminding.RaiseNotices;
import cn.taizhang.delivery.schedule.Freeze;
import cn.taizhang.delivery.staffing.SetUp;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.delivery.umpiring.DefineLeague;
import cn.taizhang.delivery.umpiring.ShowRace;
import cn.taizhang.delivery.voting.Electorate;
import cn.taizhang.delivery.voting.GiveKey;
import cn.taizhang.delivery.voting.OpenVote;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.account.Account;
import cn.taizhang.ledger.account.Accounts;
import cn.taizhang.ledger.account.Changed;
import cn.taizhang.ledger.account.Lockout;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.account.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Fills a ledger with a year of a city's work, which ends today.
///
/// 例: 5,000 tasks, 300 problems, 180 slips, 300 projects, 500 accounts; some 80,000 events.
///
/// - Always the same but for the days: what chance decides comes from a fixed seed.
/// - Everybody has the same password. Its hash is a cheap one: how long a log-in takes is not what is measured.
public final class CityYear {

    public static final String PASSWORD = "报告里的数字要能对上";

    private static final String HASH = "$2a$04$GGPNyU2uzZTJC1l3Zh7JqeVleb59InPV4/8r9yyz.QMG8oIveSo7C";
    private static final int MONTHS = 12;
    private static final int LENGTH = 30;
    private static final int VOTES = 6;
    private static final long SEED = 20261122;

    private final Ledger ledger;
    private final City city;
    private final LocalDate beginning = LocalDate.now(Progress.ZONE).minusDays((long) MONTHS * LENGTH);

    private CityYear(Ledger ledger, City city) {
        this.ledger = ledger;
        this.city = city;
    }

    /// So many tasks for a city, in a ledger in which nothing happened yet.
    public static void fill(LedgerAddress address, City city, int tasks) {
        try (Ledger ledger = Ledger.writing(address)) {
            CityYear year = new CityYear(ledger, city);
            year.accounts();
            year.live(tasks);
        }
    }

    private void accounts() {
        Accounts accounts = new Accounts(ledger.database(), Clock.systemUTC(), Lockout.USUAL);
        add(accounts, "administrator", Role.ADMINISTRATOR);
        city.people().forEach(person -> add(accounts, person.account(), person.role()));
    }

    private static void add(Accounts accounts, String name, Role role) {
        Changed made = accounts.add(new Account.Draft(name, HASH, role, Scope.ALL), "administrator");
        if (!(made instanceof Changed.Done)) {
            throw new IllegalStateException("no account for " + name + ": " + made);
        }
    }

    private void live(int tasks) {
        Scribe scribe = new Scribe(ledger);
        Random random = new Random(SEED);
        TaskYear work = new TaskYear(scribe, city, random);
        OtherYear other = new OtherYear(scribe, city, random);
        scribe.on(beginning);
        Actor alone = Actor.alone("administrator");
        scribe.act(alone, setUp());
        int first = tasks * 3 / 5;
        for (int month = 0; month < MONTHS; month++) {
            LocalDate day = beginning.plusDays((long) month * LENGTH);
            scribe.on(day.plusDays(1));
            work.propose(first
                    + (tasks - first) * month / (MONTHS - 1)
                    - scribe.bureau().tasks().all().size());
            work.assign();
            if (month == 0) {
                scribe.act(city.one(Role.SUPERVISOR), new Freeze("年初计划"));
            }
            scribe.on(day.plusDays(4));
            work.sign(month == MONTHS - 1 ? 2 : 15);
            scribe.on(day.plusDays(20));
            work.report();
            work.finish();
            work.extend(tasks / 200);
            scribe.on(day.plusDays(25));
            other.problems(tasks / 200);
            other.slips(tasks / 300);
            other.projects(tasks / 200);
            if (month >= MONTHS - 2) {
                scribe.act(alone, new RaiseNotices());
            }
        }
        LocalDate last = beginning.plusDays((long) MONTHS * LENGTH);
        scribe.on(last);
        race(scribe, alone, last);
        motions(scribe, tasks / 20);
        votes(scribe);
        scribe.act(alone, new RaiseNotices());
        scribe.end();
    }

    /// A league by month, and the race of the last month whose days of grace have passed.
    private void race(Scribe scribe, Actor alone, LocalDate today) {
        Map<String, String> fields =
                Map.of("name", "月赛专项", "kind", "MONTH", "lanes", "重点任务|TASKS|60|\n项目投资|PROJECTS|40|", "least", "2");
        scribe.act(alone, new DefineLeague("", Fields.of(fields)));
        String month = Period.of(Period.Kind.MONTH, today.minusDays(6)).before().code();
        scribe.act(city.one(Role.SUPERVISOR), new ShowRace("L1", month, today.plusDays(5), ""));
    }

    /// Suggestions of deputies, each handed over to a unit.
    private void motions(Scribe scribe, int number) {
        Actor officer = city.one(Role.SUPERVISOR);
        for (int i = 0; i < number; i++) {
            Map<String, String> fields = Map.of(
                    "kind",
                    "SUGGESTION",
                    "number",
                    Integer.toString(i + 1),
                    "title",
                    "关于加强第" + (i + 1) + "片区公共服务的建议",
                    "deputies",
                    "代表" + (i % 8 + 1));
            scribe.act(officer, new RegisterMotion("", Fields.of(fields)));
        }
        List<String> units = city.units().stream().map(Unit::code).skip(1).toList();
        for (Motion motion : List.copyOf(scribe.bureau().motions().all())) {
            String unit = units.get(Math.floorMod(motion.id().hashCode(), units.size()));
            scribe.act(officer, new AssignMotion(motion.id(), Fields.of(Map.of("lead", unit))));
        }
    }

    /// Satisfaction votes of all deputies that are open, so that there are ballots to cast.
    private void votes(Scribe scribe) {
        Actor officer = city.one(Role.SUPERVISOR);
        Actor teller = city.one(Role.DEPUTY);
        Set<String> deputies = city.people().stream()
                .filter(person -> person.role() == Role.DEPUTY)
                .map(City.Person::account)
                .collect(Collectors.toSet());
        List<String> items =
                scribe.bureau().tasks().all().stream().limit(3).map(Task::id).toList();
        for (int i = 1; i <= VOTES; i++) {
            Map<String, String> fields = Map.of(
                    "kind",
                    "MIDYEAR",
                    "title",
                    "第" + i + "次满意度测评",
                    "item",
                    Fields.joined(items),
                    "roll",
                    Fields.joined(deputies),
                    "teller",
                    teller.name());
            String half = KeyHalf.fresh().words();
            String vote =
                    scribe.act(officer, new OpenVote(Fields.of(fields), new Electorate(deputies, deputies), half));
            scribe.act(teller, new GiveKey(vote, KeyHalf.fresh().words()));
        }
    }

    private SetUp setUp() {
        return new SetUp(
                city.units().stream()
                        .map(unit -> new SetUp.NewUnit(unit.code(), unit))
                        .toList(),
                city.people().stream()
                        .map(City.Person::member)
                        .map((Member member) -> new SetUp.NewMember(member.account(), member))
                        .toList());
    }
}
