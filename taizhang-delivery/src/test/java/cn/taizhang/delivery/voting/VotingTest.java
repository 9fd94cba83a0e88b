package cn.taizhang.delivery.voting;

import static cn.taizhang.delivery.voting.Hall.CLOCK;
import static cn.taizhang.delivery.voting.Hall.DEPUTIES;
import static cn.taizhang.delivery.voting.Hall.OFFICER;
import static cn.taizhang.delivery.voting.Hall.ONE;
import static cn.taizhang.delivery.voting.Hall.OTHER;
import static cn.taizhang.delivery.voting.Hall.closing;
import static cn.taizhang.delivery.voting.Hall.deputy;
import static cn.taizhang.delivery.voting.Hall.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.taizhang.delivery.ballot.Ballot;
import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Recount;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.congress.Congress;
import cn.taizhang.delivery.congress.Stage;
import cn.taizhang.delivery.congress.Tellers;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.gathering.Gather;
import cn.taizhang.delivery.gathering.LinkTask;
import cn.taizhang.delivery.gathering.Screen;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.office.Office;
import cn.taizhang.delivery.office.Outcome;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.event.EventCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Votes over a real ledger: what is kept, what is refused, and what nobody can tell.
class VotingTest {

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

    private Stage stage(String id) {
        return hall.ask(congress -> congress.candidate(id).orElseThrow()).stage();
    }

    private String opened(int items, int places) {
        return hall.begun(opening(hall.candidates(items), places, Map.of()));
    }

    @Test
    void goesFromGatheringToATask() {
        List<String> ids = hall.candidates(4);
        String out = hall.done(OFFICER, new Gather("", Fields.of(Map.of("title", "修一条省道"))));
        hall.done(OFFICER, new Screen(out, false, "属省级事权"));
        hall.refused(OFFICER, opening(List.of(ids.get(0), out), 1, Map.of()), "no_candidate");
        hall.refused(OFFICER, opening(ids, 4, Map.of()), "places");
        hall.refused(OFFICER, opening(ids, 0, Map.of()), "places");
        hall.refused(deputy(0), opening(ids, 2, Map.of()), "not_yours");
        String vote = hall.begun(opening(ids, 2, Hall.roll(8)));
        hall.refused(OFFICER, new Gather(ids.getFirst(), Fields.of(Map.of("title", "改名"))), "stage");
        hall.refused(OFFICER, closing(vote), "quorum", "0", "5");
        for (int i = 0; i < 5; i++) {
            hall.done(deputy(i), new CastBallot(vote, Ballot.of(i < 3 ? "1100" : "1010")));
        }
        hall.refused(deputy(0), new CastBallot(vote, Ballot.of("1100")), "already");
        hall.refused(deputy(5), new CastBallot(vote, Ballot.of("1110")), "overfull");
        hall.refused(deputy(5), new CastBallot(vote, Ballot.of("110")), "odd_ballot");
        hall.refused(deputy(5), new CastBallot(vote, Ballot.of("1200")), "odd_ballot");
        hall.refused(OFFICER, new CastBallot(vote, Ballot.of("1100")), "not_on_roll");
        hall.refused(OFFICER, new CloseVote(vote, ONE.words(), KeyHalf.fresh().words()), "key_wrong");
        hall.refused(deputy(1), closing(vote), "not_teller");
        hall.done(OFFICER, closing(vote));
        hall.refused(deputy(6), new CastBallot(vote, Ballot.of("1100")), "not_open");
        assertThat(hall.vote(vote).adopted()).extracting(Vote.Item::id).containsExactly(ids.get(0), ids.get(1));
        assertThat(stage(ids.get(2))).isEqualTo(Stage.NOT_ADOPTED);
        hall.refused(OFFICER, new LinkTask(ids.get(2), "", Fields.NONE), "stage");
        hall.refused(OFFICER, new LinkTask(ids.get(0), "", Fields.NONE), "no_lead");
        hall.refused(OFFICER, new LinkTask(ids.get(0), "", Fields.of(Map.of("lead", " "))), "no_lead");
        String task = hall.done(OFFICER, new LinkTask(ids.get(0), "", Fields.of(Map.of("lead", hall.unit()))));
        hall.refused(OFFICER, new LinkTask(ids.get(0), task, Fields.NONE), "has_task");
        hall.done(OFFICER, new LinkTask(ids.get(1), task, Fields.NONE));
        Map<String, String> kind = new TreeMap<>(Map.of("kind", "MIDYEAR", "title", "年中测评", "rule", "CAST"));
        kind.putAll(Hall.roll(3));
        String grades = hall.begun(opening(List.of(task), 0, kind));
        List.of("3", "1", "1")
                .forEach(grade ->
                        hall.done(deputy(hall.vote(grades).cast().size()), new CastBallot(grades, Ballot.of(grade))));
        hall.done(OFFICER, closing(grades));
        List<Congress.Judged> said = hall.ask(congress -> congress.judged(task));
        assertThat(said).singleElement().satisfies(judged -> {
            assertThat(judged.result().agreed()).isEqualTo(1);
            assertThat(judged.result().passes()).isFalse();
            assertThat(judged.doubts()).containsExactly(Recount.Doubt.FEW);
        });
    }

    @Test
    void leavesATieToASecondVoteOrToThePresidium() {
        List<String> ids = hall.candidates(3);
        String vote = hall.begun(opening(ids, 2, Hall.roll(6)));
        for (String choices : List.of("110", "101", "100", "110", "101")) {
            int next = hall.vote(vote).cast().size();
            hall.done(deputy(next), new CastBallot(vote, Ballot.of(choices)));
        }
        hall.done(OFFICER, closing(vote));
        assertThat(hall.vote(vote).adopted()).extracting(Vote.Item::id).containsExactly(ids.get(0));
        assertThat(hall.vote(vote).tied()).extracting(Vote.Item::id).containsExactly(ids.get(1), ids.get(2));
        assertThat(stage(ids.get(1))).isEqualTo(Stage.VOTING);
        hall.refused(OFFICER, new DecideTie(vote, ids.subList(1, 3), "二者皆可"), "tie_choice");
        hall.refused(OFFICER, new DecideTie(vote, ids.subList(0, 1), "已入选"), "tie_choice");
        hall.refused(OFFICER, new DecideTie(vote, ids.subList(1, 2), " "), "no_reason");
        String second = hall.done(OFFICER, opening(List.of(), 0, Map.of("after", vote)));
        hall.refused(OFFICER, new DecideTie(vote, ids.subList(1, 2), "受益人多"), "no_tie");
        hall.done(OFFICER, new VoidVote(second, "监票人密钥遗失"));
        hall.done(OFFICER, new DecideTie(vote, ids.subList(1, 2), "受益人多"));
        assertThat(hall.vote(vote).adopted()).extracting(Vote.Item::id).containsExactly(ids.get(0), ids.get(1));
        assertThat(stage(ids.get(2))).isEqualTo(Stage.NOT_ADOPTED);
        hall.refused(OFFICER, opening(List.of(), 0, Map.of("after", vote)), "no_tie");
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
                try (Ledger mine = Ledger.existing(hall.address())) {
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
        assertThat(hall.ledger().ballots().ballots(vote)).hasSize(DEPUTIES).doesNotHaveDuplicates();
        assertThat(hall.vote(vote).cast()).hasSize(DEPUTIES);
        hall.done(OFFICER, closing(vote));
        assertThat(hall.vote(vote).recount().isSound()).isTrue();
        assertThat(EventCheck.of(hall.ledger().database())).isInstanceOf(EventCheck.Sound.class);
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
                assertThat(catchThrowable(() -> hall.act(deputy(number), new Dying(cast))))
                        .hasMessage("killed");
                hall.restart();
            }
            hall.done(deputy(i), cast);
            assertThat(hall.ledger().ballots().ballots(vote))
                    .hasSize(hall.vote(vote).cast().size());
        }
        hall.done(OFFICER, closing(vote));
        Recount recount = hall.vote(vote).recount();
        assertThat(recount.isSound()).isTrue();
        assertThat(recount.ballots()).hasSize(hall.vote(vote).cast().size());
    }

    @Test
    void tellsNothingBeforeTheEnd() throws IOException {
        String vote = opened(6, 3);
        List<Ballot> cast = new ArrayList<>();
        List<List<String>> boxes = new ArrayList<>();
        for (int i = 0; i < DEPUTIES; i++) {
            Ballot ballot = Ballot.of(i % 2 == 0 ? "111000" : "000111");
            cast.add(ballot);
            hall.done(deputy(i), new CastBallot(vote, ballot));
            boxes.add(hall.ledger().ballots().ballots(vote));
        }
        assertThat(hall.events())
                .filteredOn(event -> event.kind().equals(Vote.CAST))
                .hasSize(DEPUTIES)
                .allSatisfy(event -> assertThat(event.fields()).isEmpty());
        assertThat(boxes).allSatisfy(box -> assertThat(box).isSorted());
        assertThat(boxes.getLast())
                .extracting(String::length)
                .containsOnly(boxes.getLast().getFirst().length());
        assertThat(hall.vote(vote).toString()).doesNotContain("111000");
        // the file and the log before it, in which older states of the box stand
        String bytes = bytes();
        assertThat(bytes).contains(boxes.getFirst().getFirst());
        assertThat(bytes).doesNotContain("111000", "000111");
        cast.forEach(ballot -> assertThat(bytes).doesNotContain(ballot.number()));
        assertThat(bytes).doesNotContain(ONE.words(), OTHER.words());
        hall.done(OFFICER, closing(vote));
        assertThat(hall.ledger().database().number("SELECT count(*) FROM ballot_box"))
                .isZero();
        assertThat(hall.vote(vote).count().lines())
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
        String first = Seal.publicKey(ONE);
        String second = Seal.publicKey(OTHER);
        int[] places = new int[4];
        for (int round = 0; round < 400; round++) {
            String vote = "V2026-%03d".formatted(round);
            Seal seal = new Seal(vote);
            List<String> sealed = IntStream.range(0, 4)
                    .mapToObj(_ -> seal.close(Ballot.of("10"), first, second))
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
        for (int i = 0; i < 13; i++) {
            hall.done(deputy(i), new CastBallot(vote, Ballot.of("100")));
        }
        Tellers keys = hall.vote(vote).tellers();
        hall.ledger().events().begin();
        hall.ledger().ballots().put(vote, new Seal(vote).close(Ballot.of("001"), keys.firstKey(), keys.secondKey()));
        hall.ledger().events().commit();
        hall.refused(OFFICER, closing(vote), "disagree");
        assertThat(hall.vote(vote).isOpen()).isTrue();
        hall.refused(OFFICER, new VoidVote(vote, ""), "no_reason");
        hall.done(OFFICER, new VoidVote(vote, "票箱与签到人数不符"));
        assertThat(hall.ledger().ballots().ballots(vote)).isEmpty();
        List<Candidate> all = hall.ask(congress -> List.copyOf(congress.candidates()));
        assertThat(all).extracting(Candidate::stage).containsOnly(Stage.CANDIDATE);
    }
}
