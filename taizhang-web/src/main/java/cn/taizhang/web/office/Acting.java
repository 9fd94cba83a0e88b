package cn.taizhang.web.office;

import cn.taizhang.app.console.Refused;
import cn.taizhang.core.record.Report.Level;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.office.Office;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.delivery.organisation.Member;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.door.Reach;
import cn.taizhang.web.fault.Absent;
import cn.taizhang.web.fault.Refusals;
import cn.taizhang.web.hour.RoomClock;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import cn.taizhang.web.visit.Warmed;
import cn.taizhang.web.visit.Writing;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What pages and routes do in the office: ask what the person may see, and act in their name.
///
/// 例: `acting.act(visit, new TakeStep("T2025-0031", Step.SIGN, fields))`, then a redirect to the task.
///
/// - What is refused becomes a [Refusals] with the words `office.refused.…`; what is not there, or not for this person,
///   an [Absent].
@Component
@Order(2)
public final class Acting implements Warmed {

    private static final String REFUSED = "office.refused.";

    private final Office office;
    private final Writing writing;

    Acting(RoomClock clock, Writing writing) {
        this.office = new Office(clock);
        this.writing = writing;
    }

    /// A question of the state of delivery and what the person may see of it.
    public interface Question<T> {
        T of(Bureau bureau, Actor actor, LocalDate today);
    }

    public LocalDate today() {
        return office.today();
    }

    /// Asks; the answer must not keep the bureau.
    public <T> T ask(Visit visit, Question<T> question) {
        return office.ask(visit.ledger(), (bureau, today) -> question.of(bureau, actor(bureau, visit.person()), today));
    }

    /// Asks the state as it was known last, without a look at the ledger: for what stands on every page.
    public <T> T glance(Person person, Question<T> question) {
        return office.glance((bureau, today) -> question.of(bureau, actor(bureau, person), today));
    }

    /// Asks for the program itself, not for a person.
    public <T> T ask(Ledger ledger, BiFunction<Bureau, LocalDate, T> question) {
        return office.ask(ledger, question);
    }

    /// Acts, and answers with what it was about. 例: `T2025-0031`.
    public String act(Visit visit, Command command) {
        return switch (tried(visit, command)) {
            case Outcome.Done(String subject, long _) -> subject;
            case Outcome.Absent(String kind, String id) -> throw new Absent(kind, id);
            case Outcome.Refused(String reason, List<String> values) ->
                throw new Refusals(List.of(refused(reason, values)), false);
            case Outcome.Faults(List<Decision.Fault> all) ->
                throw new Refusals(all.stream().map(Acting::refused).toList(), false);
        };
    }

    /// A refusal in words that are put together where it is told.
    private static Refused refused(String reason, List<String> values) {
        return new Refused(REFUSED + reason, Named.of(reason, values));
    }

    /// A refusal as it is told.
    public static String said(Words words, Decision.Refused refused) {
        Refused plain = refused(refused.reason(), refused.values());
        return words.say(plain.key(), plain.values());
    }

    private static Refused refused(Decision.Fault fault) {
        Refused plain = refused(fault.refused().reason(), fault.refused().values());
        return fault.place().isEmpty()
                ? plain
                : new Refused("office.at", fault.place(), new Words.Key(plain.key(), List.of(plain.values())));
    }

    /// Acts, and leaves it to the caller what to make of a refusal.
    public Outcome tried(Visit visit, Command command) {
        Actor actor = ask(visit, (bureau, who, today) -> who);
        return writing.write(ledger -> office.act(ledger, actor, command));
    }

    /// Acts for the program itself. 例: the reminders of the morning.
    public Outcome tried(Actor actor, Command command) {
        return writing.write(ledger -> office.act(ledger, actor, command));
    }

    private static Actor actor(Bureau bureau, Person person) {
        Reach reach = person.reach();
        Set<String> units = reach.units().isEmpty() && !reach.everywhere()
                ? bureau.organisation()
                        .withAccount(person.name())
                        .map(Member::unit)
                        .map(Set::of)
                        .orElseGet(Set::of)
                : reach.units();
        return new Actor(
                person.name(), person.permissions(), reach.everywhere(), units, tiers(reach.levels()), person.alone());
    }

    private static Set<Tier> tiers(Set<Level> levels) {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        for (Level level : levels) {
            switch (level) {
                case NATION, PROVINCE -> tiers.add(Tier.PROVINCE);
                case PREFECTURE -> tiers.add(Tier.CITY);
                case COUNTY, TOWNSHIP -> tiers.add(Tier.COUNTY);
                case UNKNOWN -> {
                    // a level of reports alone
                }
            }
        }
        return tiers;
    }

    @Override
    public void warm(Visit visit) {
        office.ask(visit.ledger(), (bureau, _) -> bureau.seq());
    }
}
