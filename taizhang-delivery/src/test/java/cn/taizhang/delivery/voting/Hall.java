package cn.taizhang.delivery.voting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.congress.Congress;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.gathering.Gather;
import cn.taizhang.delivery.gathering.Screen;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Office;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.delivery.organisation.Unit;
import cn.taizhang.delivery.staffing.SetUp;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.event.Event;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A congress of 24 deputies over a real ledger, with an officer and a deputy as tellers.
final class Hall implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T02:00:00Z"), ZoneOffset.UTC);
    static final KeyHalf ONE = KeyHalf.fresh();
    static final KeyHalf OTHER = KeyHalf.fresh();
    static final int DEPUTIES = 24;
    static final List<String> ROLL =
            IntStream.range(0, DEPUTIES).mapToObj(i -> "代表" + i).toList();
    static final Actor OFFICER = actor("周督查", Role.SUPERVISOR);
    static final Actor TELLER = deputy(DEPUTIES - 1);
    static final Electorate PEOPLE = new Electorate(Set.copyOf(ROLL), Set.copyOf(ROLL));

    private final LedgerAddress.File address;
    private Office office = new Office(CLOCK);
    private Ledger ledger;

    Hall(Path folder) {
        this.address = new LedgerAddress.File(folder.resolve("台账.db"));
        this.ledger = Ledger.writing(address);
    }

    static Actor actor(String name, Role role) {
        return new Actor(name, role.permissions(), true, Set.of(), EnumSet.allOf(Tier.class));
    }

    static Actor deputy(int number) {
        return actor(ROLL.get(number), Role.DEPUTY);
    }

    LedgerAddress.File address() {
        return address;
    }

    Ledger ledger() {
        return ledger;
    }

    /// As after a restart.
    void restart() {
        ledger.close();
        ledger = Ledger.writing(address);
        office = new Office(CLOCK);
    }

    Outcome act(Actor actor, Command command) {
        return office.act(ledger, actor, command);
    }

    String done(Actor actor, Command command) {
        Outcome outcome = act(actor, command);
        assertThat(outcome).as("%s", command).isInstanceOf(Outcome.Done.class);
        return outcome instanceof Outcome.Done(String subject, long _) ? subject : "";
    }

    void refused(Actor actor, Command command, String reason, String... values) {
        assertThat(act(actor, command)).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo("vote." + reason);
            assertThat(refused.values()).containsAll(List.of(values));
        });
    }

    <T> T ask(Function<Congress, T> question) {
        return office.ask(ledger, (bureau, _) -> question.apply(bureau.congress()));
    }

    Vote vote(String id) {
        return ask(congress -> congress.vote(id).orElseThrow());
    }

    List<Event> events() {
        List<Event> all = new ArrayList<>();
        ledger.events().each(0, all::add);
        return all;
    }

    List<String> candidates(int number) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String id = done(OFFICER, new Gather("", Fields.of(Map.of("title", "民生实事" + i, "money", "300"))));
            done(OFFICER, new Screen(id, true, "可行"));
            ids.add(id);
        }
        return ids;
    }

    /// A unit that can lead a task.
    String unit() {
        Unit unit = new Unit("JYJ", "市教育局", Unit.Kind.DEPARTMENT, "", "", "", false);
        done(Actor.alone("系统"), new SetUp(List.of(new SetUp.NewUnit("", unit)), List.of()));
        return unit.code();
    }

    static OpenVote opening(List<String> items, int places, Map<String, String> more) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "kind",
                "ADOPTION",
                "title",
                "2026年民生实事票决",
                "places",
                Integer.toString(places),
                "item",
                Fields.joined(items),
                "roll",
                Fields.joined(ROLL),
                "teller",
                TELLER.name()));
        fields.putAll(more);
        return new OpenVote(Fields.of(fields), PEOPLE, ONE.words());
    }

    /// The first so many deputies as the roll.
    static Map<String, String> roll(int number) {
        return Map.of("roll", Fields.joined(ROLL.subList(0, number)));
    }

    /// Opens a vote, and the second teller gives their key.
    String begun(OpenVote opening) {
        String vote = done(OFFICER, opening);
        done(TELLER, new GiveKey(vote, OTHER.words()));
        return vote;
    }

    static CloseVote closing(String vote) {
        return new CloseVote(vote, ONE.words(), OTHER.words());
    }

    @Override
    public void close() {
        ledger.close();
    }
}
