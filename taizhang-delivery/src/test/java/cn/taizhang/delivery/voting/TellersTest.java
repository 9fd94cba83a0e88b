package cn.taizhang.delivery.voting;

import static cn.taizhang.delivery.voting.Hall.OFFICER;
import static cn.taizhang.delivery.voting.Hall.ONE;
import static cn.taizhang.delivery.voting.Hall.OTHER;
import static cn.taizhang.delivery.voting.Hall.TELLER;
import static cn.taizhang.delivery.voting.Hall.closing;
import static cn.taizhang.delivery.voting.Hall.deputy;
import static cn.taizhang.delivery.voting.Hall.opening;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.delivery.ballot.Ballot;
import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Majority;
import cn.taizhang.delivery.ballot.Quorum;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.congress.CongressRules;
import cn.taizhang.delivery.congress.Stage;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.congress.VoteCheck;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.delivery.organisation.Member;
import cn.taizhang.delivery.staffing.SetUp;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.ledger.event.Happening;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may be on a roll, who opens the box, when it may be opened, and what counting again finds.
class TellersTest {

    @TempDir
    private Path folder;

    private Hall hall;

    @BeforeEach
    void begins() {
        hall = new Hall(folder);
    }

    @AfterEach
    void ends() {
        hall.close();
    }

    private void cast(String vote, int from, int to) {
        for (int i = from; i < to; i++) {
            hall.done(deputy(i), new CastBallot(vote, Ballot.of(i % 2 == 0 ? "100" : "010")));
        }
    }

    private void refuses(List<String> items, Map<String, String> more, String reason, String... values) {
        hall.refused(OFFICER, opening(items, 1, more), reason, values);
    }

    @Test
    void takesAccountsOfDeputiesAlone() {
        List<String> items = hall.candidates(3);
        refuses(items, Map.of("roll", "代表0\n路人\n代表1\n代 表2"), "roll_odd", "路人、代 表2");
        refuses(items, Map.of("roll", "代表0\n代表1\n代表2\n代表1"), "roll_twice", "代表1");
        refuses(items, Map.of("roll", "代表0\n代表1"), "roll", "3");
        refuses(items, Map.of("teller", OFFICER.name()), "teller_self");
        refuses(items, Map.of("teller", "路人"), "teller_odd", "路人");
        refuses(items, Map.of("teller", ""), "teller_odd");
        hall.refused(OFFICER, new OpenVote(opening(items, 1, Map.of()).brought(), Hall.PEOPLE, "K7QM"), "key_wrong");
        for (String name : List.of("kind", "rule", "quorum")) {
            assertThat(hall.act(OFFICER, opening(items, 1, Map.of(name, "x"))))
                    .isEqualTo(new Outcome.Refused("value.choice", List.of(name, "x")));
        }
        assertThat(hall.act(OFFICER, opening(items, 1, Map.of("quorum", "NONE"))))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(hall.<Integer>ask(congress -> congress.votes().size())).isZero();
        assertThat(hall.act(
                        Actor.alone("林管理"),
                        new SetCongress(new CongressRules(Majority.NONE, Majority.ROLL, Quorum.NONE))))
                .isEqualTo(new Outcome.Refused("vote.no_quorum", List.of()));
    }

    @Test
    void givesEachHalfToAnotherPerson() {
        String vote = hall.done(OFFICER, opening(hall.candidates(3), 1, Map.of()));
        hall.refused(deputy(0), new CastBallot(vote, Ballot.of("100")), "not_open");
        hall.refused(OFFICER, new GiveKey(vote, OTHER.words()), "not_teller");
        hall.refused(deputy(0), new GiveKey(vote, OTHER.words()), "not_teller");
        hall.refused(TELLER, new GiveKey(vote, ONE.words()), "key_same");
        hall.refused(TELLER, new GiveKey(vote, "K7QM"), "key_wrong");
        hall.done(TELLER, new GiveKey(vote, OTHER.words()));
        hall.refused(TELLER, new GiveKey(vote, KeyHalf.fresh().words()), "not_prepared");
        cast(vote, 0, 13);
        hall.refused(deputy(0), new GiveHalf(vote, ONE.words()), "not_teller");
        hall.refused(Hall.actor("林督查", Role.SUPERVISOR), new GiveHalf(vote, ONE.words()), "not_teller");
        hall.refused(OFFICER, new GiveHalf(vote, OTHER.words()), "key_wrong");
        hall.refused(TELLER, new GiveHalf(vote, ONE.words()), "key_wrong");
        hall.done(OFFICER, new GiveHalf(vote, ONE.words()));
        assertThat(hall.vote(vote).isOpen()).isTrue();
        hall.refused(OFFICER, new CloseVote(vote, ONE.words(), ONE.words()), "key_wrong");
        hall.refused(TELLER, new CloseVote(vote, ONE.words(), OTHER.words()), "key_wrong");
        hall.done(TELLER, new CloseVote(vote, OTHER.words(), ONE.words()));
        assertThat(hall.vote(vote).isAsPublished()).isTrue();
        assertThat(hall.events())
                .filteredOn(event -> event.kind().equals(Vote.UNLOCKED))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actor()).isEqualTo(OFFICER.name());
                    assertThat(event.fields()).isEmpty();
                });
        assertThat(hall.events())
                .allSatisfy(event -> assertThat(event.json()).doesNotContain(ONE.words(), OTHER.words()));
    }

    @Test
    void opensNoBallotBelowTheQuorum() {
        List<String> items = hall.candidates(3);
        String vote = hall.begun(opening(items, 1, Map.of("quorum", "TWO_THIRDS")));
        cast(vote, 0, 15);
        hall.refused(OFFICER, new GiveHalf(vote, ONE.words()), "quorum", "15", "16");
        hall.refused(OFFICER, closing(vote), "quorum");
        hall.refused(deputy(0), new FailVote(vote), "not_yours");
        hall.done(OFFICER, new FailVote(vote));
        Vote failed = hall.vote(vote);
        assertThat(failed.state()).isEqualTo(Vote.State.FAILED);
        assertThat(failed.count().lines()).isEmpty();
        assertThat(hall.ledger().ballots().ballots(vote)).isEmpty();
        hall.refused(deputy(16), new CastBallot(vote, Ballot.of("100")), "not_open");
        hall.refused(OFFICER, closing(vote), "not_open");
        assertThat(hall.<List<Candidate>>ask(congress -> List.copyOf(congress.candidates())))
                .extracting(Candidate::stage)
                .containsOnly(Stage.CANDIDATE);
        String again = hall.begun(opening(items, 1, Map.of()));
        cast(again, 0, 13);
        hall.refused(OFFICER, new FailVote(again), "quorate", "13");
        hall.done(OFFICER, closing(again));
        assertThat(VoteCheck.of(hall.ledger())).isEqualTo(new VoteCheck(2, 13, List.of()));
    }

    /// Opens a vote over a tie with people as they are, whatever roll is brought, and has so many choose.
    private String again(String tie, Electorate people, String... choices) {
        OpenVote opening = new OpenVote(
                opening(List.of(), 0, Map.of("after", tie, "roll", "代表7\n代表8\n代表9"))
                        .brought(),
                people,
                ONE.words());
        String vote = hall.begun(opening);
        choose(vote, choices);
        return vote;
    }

    private void choose(String vote, String... choices) {
        List<String> roll = hall.vote(vote).roll();
        for (int i = 0; i < choices.length; i++) {
            hall.done(Hall.actor(roll.get(i), Role.DEPUTY), new CastBallot(vote, Ballot.of(choices[i])));
        }
        hall.done(OFFICER, closing(vote));
    }

    private Stage stage(String id) {
        return hall.ask(congress -> congress.candidate(id).orElseThrow()).stage();
    }

    @Test
    void leavesNoTieWithoutAWayOn() {
        List<String> items = hall.candidates(3);
        String vote = hall.begun(opening(items, 2, Hall.roll(6)));
        choose(vote, "110", "101", "011", "000");
        assertThat(hall.vote(vote).tied()).hasSize(3);
        String second = again(vote, Hall.PEOPLE, "100", "100", "100", "100");
        assertThat(hall.vote(second).adopted()).extracting(Vote.Item::id).containsExactly(items.get(0));
        assertThat(hall.vote(second).tied()).extracting(Vote.Item::id).containsExactly(items.get(1), items.get(2));
        String third = again(second, Hall.PEOPLE, "00", "00", "00", "00");
        assertThat(hall.vote(third).adopted()).isEmpty();
        assertThat(stage(items.get(1))).isEqualTo(Stage.VOTING);
        String fourth = again(third, Hall.PEOPLE, "10", "01", "10", "01");
        hall.done(OFFICER, new DecideTie(fourth, items.subList(1, 2), "受益人多"));
        assertThat(items).extracting(this::stage).containsExactly(Stage.ADOPTED, Stage.ADOPTED, Stage.NOT_ADOPTED);
        hall.refused(OFFICER, opening(List.of(), 0, Map.of("after", fourth)), "no_tie");
    }

    @Test
    void asksTheRollOfTheFirstVoteAgain() {
        List<String> items = hall.candidates(3);
        String vote = hall.begun(opening(items, 1, Hall.roll(6)));
        choose(vote, "100", "010", "100", "010");
        assertThat(hall.vote(vote).matter().left()).isEqualTo(Hall.DEPUTIES - 6);
        Set<String> stay = new TreeSet<>(Hall.ROLL);
        stay.remove("代表3");
        String second = again(vote, new Electorate(stay, stay), "10", "01", "10", "01");
        assertThat(hall.vote(second).roll()).containsExactly("代表0", "代表1", "代表2", "代表4", "代表5");
        assertThat(hall.vote(second).matter().left()).isEqualTo(Hall.DEPUTIES - 6);
        String third = again(second, Hall.PEOPLE, "10", "10", "10", "10");
        assertThat(hall.vote(third).roll()).isEqualTo(hall.vote(vote).roll());
        String whole = hall.done(OFFICER, opening(hall.candidates(2), 1, Map.of()));
        assertThat(hall.vote(whole).matter().left()).isZero();
    }

    private void known(String account, String name, String unit) {
        Member member = new Member(name, unit, "", account, "", "");
        hall.done(Actor.alone("系统"), new SetUp(List.of(), List.of(new SetUp.NewMember("", member))));
    }

    @Test
    void takesTwoAccountsOfOnePersonForOneTeller() {
        List<String> items = hall.candidates(3);
        String unit = hall.unit();
        known(OFFICER.name(), "周强", unit);
        known("代表0", "周强", unit);
        refuses(items, Map.of("teller", "代表0"), "teller_self");
        String vote = hall.done(OFFICER, opening(items, 1, Map.of()));
        known(TELLER.name(), "周强", unit);
        hall.refused(TELLER, new GiveKey(vote, OTHER.words()), "teller_self");
    }

    @Test
    void takesNoBallotOfWhoIsNoDeputyAnyMore() {
        String vote = hall.begun(opening(hall.candidates(3), 1, Map.of()));
        hall.refused(Hall.actor("代表0", Role.LEADER), new CastBallot(vote, Ballot.of("100")), "no_deputy");
        assertThat(hall.vote(vote).cast()).isEmpty();
        hall.done(deputy(0), new CastBallot(vote, Ballot.of("100")));
    }

    @Test
    void tellsPlacesThatAreNoNumberAsTheyWereTyped() {
        List<String> items = hall.candidates(3);
        refuses(items, Map.of("places", "abc"), "places_odd", "abc");
        refuses(items, Map.of("places", "99999999999"), "places_odd", "99999999999");
        refuses(items, Map.of("places", " "), "no_places");
        refuses(items, Map.of("places", "3"), "places", "3");
    }

    private void happens(String kind, String subject, String actor, Map<String, String> fields) {
        hall.ledger().events().begin();
        hall.ledger().events().append(Instant.EPOCH, actor, List.of(Happening.of(kind, subject, fields)));
        hall.ledger().events().commit();
    }

    @Test
    void countsEveryVoteAgain() {
        String vote = hall.begun(opening(hall.candidates(3), 1, Map.of()));
        cast(vote, 0, 13);
        assertThat(VoteCheck.of(hall.ledger())).isEqualTo(new VoteCheck(1, 13, List.of()));
        hall.done(OFFICER, closing(vote));
        assertThat(VoteCheck.of(hall.ledger()).isSound()).isTrue();
        Event opened = hall.events().stream()
                .filter(event -> event.kind().equals(Vote.OPENED))
                .findFirst()
                .orElseThrow();
        Event closed = hall.events().getLast();
        assertThat(new Fields(closed.fields()).list("results"))
                .extracting(line -> line.substring(line.indexOf(' ')))
                .containsExactly(" 7", " 6", " 0");
        forged("V2026-11", opened, Map.of("ballots", closed.field("ballots"), "results", closed.field("results")), 13);
        assertThat(VoteCheck.of(hall.ledger()).isSound()).isTrue();
        String swapped = closed.field("results").replace(" 7", " 6").replaceFirst(" 6", " 8");
        forged("V2026-12", opened, Map.of("ballots", closed.field("ballots"), "results", swapped), 13);
        forged("V2026-13", opened, Map.of("ballots", closed.field("ballots")), 12);
        assertThat(VoteCheck.of(hall.ledger()).odd()).containsExactly("V2026-12", "V2026-13");
    }

    private void forged(String id, Event opened, Map<String, String> closing, int voters) {
        happens(Vote.OPENED, Vote.SUBJECT + id, OFFICER.name(), opened.fields());
        happens(Vote.KEYED, Vote.SUBJECT + id, TELLER.name(), Map.of("key", Seal.publicKey(OTHER)));
        for (int i = 0; i < voters; i++) {
            happens(Vote.CAST, Vote.SUBJECT + id, deputy(i).name(), Map.of());
        }
        happens(Vote.CLOSED, Vote.SUBJECT + id, OFFICER.name(), closing);
    }
}
