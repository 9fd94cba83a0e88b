package cn.taizhang.delivery.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.taizhang.delivery.ballot.Ballot;
import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Recount;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.congress.Congress;
import cn.taizhang.delivery.congress.Stage;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.office.Office;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.delivery.task.Tier;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.account.Role;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.ledger.event.EventCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Votes over a real ledger: what is kept, what is refused, and what nobody can tell.
class VotingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T02:00:00Z"), ZoneOffset.UTC);
    private static final KeyHalf ONE = KeyHalf.fresh();
    private static final KeyHalf OTHER = KeyHalf.fresh();
    private static final Actor OFFICER = actor("周督查", Role.SUPERVISOR);
    private static final int DEPUTIES = 24;
    private static final List<String> ROLL =
            IntStream.range(0, DEPUTIES).mapToObj(i -> "代表" + i).toList();

    @TempDir
    private Path folder;

    private Office office = new Office(CLOCK);

    private Ledger ledger;

    private static Actor actor(String name, Role role) {
        return new Actor(name, role.permissions(), true, Set.of(), EnumSet.allOf(Tier.class));
    }

    private static Actor deputy(int number) {
        return actor(ROLL.get(number), Role.DEPUTY);
    }

    private LedgerAddress.File address() {
        return new LedgerAddress.File(folder.resolve("台账.db"));
    }

    @BeforeEach
    void begins() {
        ledger = Ledger.writing(address());
    }

    @AfterEach
    void ends() {
        ledger.close();
    }

    private String done(Actor actor, Command command) {
        Outcome outcome = office.act(ledger, actor, command);
        assertThat(outcome).as("%s", command).isInstanceOf(Outcome.Done.class);
        return outcome instanceof Outcome.Done(String subject, long _) ? subject : "";
    }

    private void refused(Actor actor, Command command, String reason) {
        assertThat(office.act(ledger, actor, command))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("vote." + reason));
    }

    private <T> T ask(Function<Congress, T> question) {
        return office.ask(ledger, (bureau, _) -> question.apply(bureau.congress()));
    }

    private Vote vote(String id) {
        return ask(congress -> congress.vote(id).orElseThrow());
    }

    private Stage stage(String id) {
        return ask(congress -> congress.candidate(id).orElseThrow()).stage();
    }

    private List<Event> events() {
        List<Event> all = new ArrayList<>();
        ledger.events().each(0, all::add);
        return all;
    }

    private List<String> candidates(int number) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String id = done(OFFICER, new Gather("", Fields.of(Map.of("title", "民生实事" + i, "money", "300"))));
            done(OFFICER, new Screen(id, true, "可行"));
            ids.add(id);
        }
        return ids;
    }

    private static OpenVote opening(List<String> items, int places, Map<String, String> more) {
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
                Fields.joined(ROLL)));
        fields.putAll(more);
        return new OpenVote(Fields.of(fields), ONE.words(), OTHER.words());
    }

    private static CloseVote closing(String vote) {
        return new CloseVote(vote, OTHER.words(), ONE.words());
    }

    private String opened(int items, int places) {
        return done(OFFICER, opening(candidates(items), places, Map.of()));
    }

    @Test
    void goesFromGatheringToATask() {
        List<String> ids = candidates(4);
        String out = done(OFFICER, new Gather("", Fields.of(Map.of("title", "修一条省道"))));
        done(OFFICER, new Screen(out, false, "属省级事权"));
        refused(OFFICER, opening(List.of(ids.get(0), out), 1, Map.of()), "no_candidate");
        refused(OFFICER, opening(ids, 4, Map.of()), "places");
        refused(OFFICER, opening(ids, 0, Map.of()), "places");
        refused(deputy(0), opening(ids, 2, Map.of()), "not_yours");
        refused(OFFICER, opening(ids, 2, Map.of("roll", "李 明")), "no_name");
        refused(OFFICER, new OpenVote(opening(ids, 2, Map.of()).brought(), ONE.words(), ONE.words()), "key_same");
        String vote = done(OFFICER, opening(ids, 2, Map.of()));
        refused(OFFICER, new Gather(ids.getFirst(), Fields.of(Map.of("title", "改名"))), "stage");
        refused(OFFICER, closing(vote), "nobody");
        for (int i = 0; i < 5; i++) {
            done(deputy(i), new CastBallot(vote, Ballot.of(i < 3 ? "1100" : "1010")));
        }
        refused(deputy(0), new CastBallot(vote, Ballot.of("1100")), "already");
        refused(deputy(5), new CastBallot(vote, Ballot.of("1110")), "overfull");
        refused(deputy(5), new CastBallot(vote, Ballot.of("110")), "odd_ballot");
        refused(deputy(5), new CastBallot(vote, Ballot.of("1200")), "odd_ballot");
        refused(OFFICER, new CastBallot(vote, Ballot.of("1100")), "not_on_roll");
        refused(OFFICER, new CloseVote(vote, ONE.words(), KeyHalf.fresh().words()), "key_wrong");
        refused(deputy(1), closing(vote), "not_yours");
        done(OFFICER, closing(vote));
        refused(deputy(6), new CastBallot(vote, Ballot.of("1100")), "not_open");
        assertThat(vote(vote).adopted()).extracting(Vote.Item::id).containsExactly(ids.get(0), ids.get(1));
        assertThat(stage(ids.get(2))).isEqualTo(Stage.NOT_ADOPTED);
        refused(OFFICER, new LinkTask(ids.get(2), "", Fields.NONE), "stage");
        String task = done(OFFICER, new LinkTask(ids.get(0), "", Fields.NONE));
        refused(OFFICER, new LinkTask(ids.get(0), task, Fields.NONE), "has_task");
        done(OFFICER, new LinkTask(ids.get(1), task, Fields.NONE));
        String grades =
                done(OFFICER, opening(List.of(task), 0, Map.of("kind", "MIDYEAR", "title", "年中测评", "rule", "CAST")));
        done(deputy(0), new CastBallot(grades, Ballot.of("3")));
        done(deputy(1), new CastBallot(grades, Ballot.of("1")));
        done(OFFICER, closing(grades));
        List<Congress.Judged> said = ask(congress -> congress.judged(task));
        assertThat(said).singleElement().satisfies(judged -> {
            assertThat(judged.result().agreed()).isEqualTo(1);
            assertThat(judged.result().passes()).isFalse();
        });
    }

    @Test
    void leavesATieToASecondVoteOrToThePresidium() {
        List<String> ids = candidates(3);
        String vote = done(OFFICER, opening(ids, 2, Map.of()));
        for (String choices : List.of("110", "101", "100", "110", "101")) {
            int next = vote(vote).cast().size();
            done(deputy(next), new CastBallot(vote, Ballot.of(choices)));
        }
        done(OFFICER, closing(vote));
        assertThat(vote(vote).adopted()).extracting(Vote.Item::id).containsExactly(ids.get(0));
        assertThat(vote(vote).tied()).extracting(Vote.Item::id).containsExactly(ids.get(1), ids.get(2));
        assertThat(stage(ids.get(1))).isEqualTo(Stage.VOTING);
        refused(OFFICER, new DecideTie(vote, ids.subList(1, 3), "二者皆可"), "tie_choice");
        refused(OFFICER, new DecideTie(vote, ids.subList(0, 1), "已入选"), "tie_choice");
        refused(OFFICER, new DecideTie(vote, ids.subList(1, 2), " "), "no_reason");
        String second = done(OFFICER, opening(List.of(), 0, Map.of("after", vote)));
        refused(OFFICER, new DecideTie(vote, ids.subList(1, 2), "受益人多"), "no_tie");
        done(OFFICER, new VoidVote(second, "监票人密钥遗失"));
        done(OFFICER, new DecideTie(vote, ids.subList(1, 2), "受益人多"));
        assertThat(vote(vote).adopted()).extracting(Vote.Item::id).containsExactly(ids.get(0), ids.get(1));
        assertThat(stage(ids.get(2))).isEqualTo(Stage.NOT_ADOPTED);
        refused(OFFICER, opening(List.of(), 0, Map.of("after", vote)), "no_tie");
    }

    /// Every deputy at once, each with two requests, on two servers: each has one ballot, and box and events agree.
    @Test
    void takesOneBallotOfEachHoweverManyAskAtOnce() throws Exception {
        String vote = opened(5, 2);
        List<Callable<List<Outcome>>> work = new ArrayList<>();
        for (int server = 0; server < 2; server++) {
            int seed = server;
            work.add(() -> {
                List<Outcome> outcomes = new ArrayList<>();
                Office own = new Office(CLOCK);
                List<Integer> order =
                        new ArrayList<>(IntStream.range(0, DEPUTIES).boxed().toList());
                Collections.shuffle(order, new Random(seed));
                try (Ledger mine = Ledger.existing(address())) {
                    for (int number : order) {
                        outcomes.add(own.act(mine, deputy(number), new CastBallot(vote, Ballot.of("01001"))));
                    }
                }
                return outcomes;
            });
        }
        List<Outcome> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<List<Outcome>> done : threads.invokeAll(work)) {
                all.addAll(done.get());
            }
        }
        assertThat(all).filteredOn(Outcome.Done.class::isInstance).hasSize(DEPUTIES);
        assertThat(all).filteredOn(Outcome.Refused.class::isInstance).hasSize(DEPUTIES);
        assertThat(ledger.ballots().ballots(vote)).hasSize(DEPUTIES).doesNotHaveDuplicates();
        assertThat(vote(vote).cast()).hasSize(DEPUTIES);
        done(OFFICER, closing(vote));
        assertThat(vote(vote).recount().isSound()).isTrue();
        assertThat(EventCheck.of(ledger.database())).isInstanceOf(EventCheck.Sound.class);
    }

    /// A command that dies after the ballot is in the box, before its event is written.
    private record Dying(CastBallot cast) implements Command {
        @Override
        public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
            return cast.decide(bureau, actor, today);
        }

        @Override
        public Decision decide(Ledger ledger, Bureau bureau, Actor actor, LocalDate today) {
            cast.decide(ledger, bureau, actor, today);
            throw new IllegalStateException("killed");
        }
    }

    @Test
    void keepsBothEventAndBallotOrNeither() {
        String vote = opened(3, 1);
        Random random = new Random(7);
        for (int i = 0; i < DEPUTIES; i++) {
            CastBallot cast = new CastBallot(vote, Ballot.of("010"));
            if (random.nextBoolean()) {
                int number = i;
                assertThat(catchThrowable(() -> office.act(ledger, deputy(number), new Dying(cast))))
                        .hasMessage("killed");
                // as after a restart
                ledger.close();
                ledger = Ledger.writing(address());
                office = new Office(CLOCK);
            } else {
                done(deputy(i), cast);
            }
            assertThat(ledger.ballots().ballots(vote)).hasSize(vote(vote).cast().size());
        }
        done(OFFICER, closing(vote));
        Recount recount = vote(vote).recount();
        assertThat(recount.isSound()).isTrue();
        assertThat(recount.ballots()).hasSize(vote(vote).cast().size());
    }

    @Test
    void tellsNothingBeforeTheEnd() throws IOException {
        String vote = opened(6, 3);
        List<Ballot> cast = new ArrayList<>();
        List<List<String>> boxes = new ArrayList<>();
        for (int i = 0; i < DEPUTIES; i++) {
            Ballot ballot = Ballot.of(i % 2 == 0 ? "111000" : "000111");
            cast.add(ballot);
            done(deputy(i), new CastBallot(vote, ballot));
            boxes.add(ledger.ballots().ballots(vote));
        }
        assertThat(events())
                .filteredOn(event -> event.kind().equals(Vote.CAST))
                .hasSize(DEPUTIES)
                .allSatisfy(event -> assertThat(event.fields()).isEmpty());
        assertThat(boxes).allSatisfy(box -> assertThat(box).isSorted());
        assertThat(boxes.getLast())
                .extracting(String::length)
                .containsOnly(boxes.getLast().getFirst().length());
        assertThat(vote(vote).toString()).doesNotContain("111000");
        // the file and the log before it, in which older states of the box stand
        String bytes = bytes();
        assertThat(bytes).contains(boxes.getFirst().getFirst());
        assertThat(bytes).doesNotContain("111000", "000111");
        cast.forEach(ballot -> assertThat(bytes).doesNotContain(ballot.number()));
        assertThat(bytes).doesNotContain(ONE.words(), OTHER.words());
        done(OFFICER, closing(vote));
        assertThat(ledger.database().number("SELECT count(*) FROM ballot_box")).isZero();
        assertThat(vote(vote).count().lines())
                .isEqualTo(cast.stream().sorted().map(Ballot::line).toList());
        assertThat(bytes()).doesNotContain(ONE.words(), OTHER.words());
    }

    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    /// The place of a ballot in the box says nothing of when it was cast: over many votes each place is as likely.
    @Test
    void givesEachBallotAnyPlaceInTheBox() {
        String key = Seal.publicKey(ONE, OTHER);
        int[] places = new int[4];
        for (int round = 0; round < 400; round++) {
            String vote = "V2026-%03d".formatted(round);
            Seal seal = new Seal(vote);
            List<String> sealed = IntStream.range(0, 4)
                    .mapToObj(_ -> seal.close(Ballot.of("10"), key))
                    .toList();
            List<String> sorted = new ArrayList<>(sealed);
            Collections.sort(sorted);
            places[sorted.indexOf(sealed.getFirst())]++;
        }
        for (int times : places) {
            assertThat(times).isBetween(50, 150);
        }
    }

    @Test
    void countsNothingThatDoesNotAgree() {
        String vote = opened(3, 1);
        for (int i = 0; i < 6; i++) {
            done(deputy(i), new CastBallot(vote, Ballot.of("100")));
        }
        String key = vote(vote).matter().key();
        ledger.events().begin();
        ledger.ballots().put(vote, new Seal(vote).close(Ballot.of("001"), key));
        ledger.events().commit();
        refused(OFFICER, closing(vote), "disagree");
        assertThat(vote(vote).isOpen()).isTrue();
        refused(OFFICER, new VoidVote(vote, ""), "no_reason");
        done(OFFICER, new VoidVote(vote, "票箱与签到人数不符"));
        assertThat(ledger.ballots().ballots(vote)).isEmpty();
        List<Candidate> all = ask(congress -> List.copyOf(congress.candidates()));
        assertThat(all).extracting(Candidate::stage).containsOnly(Stage.CANDIDATE);
    }
}
