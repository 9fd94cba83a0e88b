package cn.taizhang.delivery.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The laws of counting, over thousands of votes that chance made.
class CountingTest {

    private static final KeyHalf ONE = KeyHalf.fresh();
    private static final KeyHalf OTHER = KeyHalf.fresh();

    private static List<Ballot> ballots(Random random, int number, int items, int places) {
        List<Ballot> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            StringBuilder choices = new StringBuilder("0".repeat(items));
            for (int c = random.nextInt(places + 1); c > 0; c--) {
                choices.setCharAt(random.nextInt(items), '1');
            }
            all.add(Ballot.of(choices.toString()));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsWhateverTheBallotsAre(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int items = 2 + random.nextInt(8);
            int places = 1 + random.nextInt(items - 1);
            int roll = 1 + random.nextInt(30);
            List<Ballot> ballots = ballots(random, 1 + random.nextInt(roll), items, places);
            Majority rule = Majority.values()[random.nextInt(3)];
            int least = rule.least(roll, ballots.size());
            Adoption result = Adoption.of(ballots, items, places, least);

            List<Ballot> otherwise = new ArrayList<>(ballots);
            Collections.shuffle(otherwise, random);
            assertThat(Adoption.of(otherwise, items, places, least)).isEqualTo(result);

            assertThat(result.votes().stream().mapToInt(votes -> votes).sum())
                    .isEqualTo(ballots.stream().mapToInt(Ballot::chosen).sum());
            assertThat(result.adopted().size() + result.open()).isLessThanOrEqualTo(places);
            Set<Integer> both = new HashSet<>(result.adopted());
            both.retainAll(result.tied());
            assertThat(both).isEmpty();
            assertThat(result.open() > 0).isEqualTo(!result.tied().isEmpty());
            assertThat(result.tied().isEmpty() || result.tied().size() > result.open())
                    .isTrue();
            for (int in : result.adopted()) {
                assertThat(result.votes().get(in)).isGreaterThanOrEqualTo(least);
                IntStream.range(0, items)
                        .filter(other -> !result.adopted().contains(other))
                        .forEach(other -> assertThat(result.votes().get(other))
                                .isLessThan(result.votes().get(in)));
            }
        }
    }

    @Test
    void neverBreaksATie() {
        List<Ballot> ballots = List.of(Ballot.of("1100"), Ballot.of("1010"), Ballot.of("1001"));
        Adoption result = Adoption.of(ballots, 4, 2, 1);
        assertThat(result.adopted()).containsExactly(0);
        assertThat(result.tied()).containsExactly(1, 2, 3);
        assertThat(result.open()).isEqualTo(1);
        assertThat(Adoption.of(ballots, 4, 2, 2).tied()).isEmpty();
    }

    @Test
    void countsNoBallotTwice() {
        List<String> lines = new ArrayList<>();
        ballots(new Random(3), 20, 5, 3).forEach(ballot -> lines.add(ballot.line()));
        assertThat(Recount.of(lines, 5, 3, 20).isSound()).isTrue();
        lines.add(lines.getFirst());
        Recount twice = Recount.of(lines, 5, 3, 20);
        assertThat(twice.faults()).containsExactlyInAnyOrder(Recount.Fault.DOUBLE, Recount.Fault.NUMBER);
        assertThat(twice.ballots()).hasSize(19);
        assertThat(Recount.of(
                                List.of(
                                        "x",
                                        Ballot.of("11111").line(),
                                        Ballot.of("12000").line()),
                                5,
                                3,
                                3)
                        .faults())
                .containsExactlyInAnyOrder(Recount.Fault.ODD, Recount.Fault.OVERFULL);
    }

    @Test
    void asksForMoreThanHalfOfThoseTheRuleNames() {
        assertThat(Majority.ROLL.least(100, 80)).isEqualTo(51);
        assertThat(Majority.CAST.least(100, 80)).isEqualTo(41);
        assertThat(Majority.ROLL.least(101, 80)).isEqualTo(51);
        Satisfaction half = new Satisfaction(30, 20, 10, 0, Majority.ROLL.least(100, 60));
        assertThat(half.passes()).isFalse();
        assertThat(new Satisfaction(30, 21, 9, 0, 51).passes()).isTrue();
    }

    @Test
    void asksForAQuorum() {
        assertThat(Quorum.HALF.least(100)).isEqualTo(51);
        assertThat(Quorum.HALF.least(101)).isEqualTo(51);
        assertThat(Quorum.TWO_THIRDS.least(100)).isEqualTo(67);
        assertThat(Quorum.TWO_THIRDS.least(99)).isEqualTo(66);
        assertThat(Quorum.HALF.least(3)).isEqualTo(3);
        assertThat(Quorum.choices()).doesNotContain(Quorum.NONE);
    }

    @Test
    void namesAVoteThatIsNoSecret() {
        assertThat(Recount.of(List.of(Ballot.of("10").line()), 2, 1, 1).doubts())
                .contains(Recount.Doubt.FEW, Recount.Doubt.ALIKE);
        List<String> alike =
                IntStream.range(0, 9).mapToObj(_ -> Ballot.of("10").line()).toList();
        assertThat(Recount.of(alike, 2, 1, 9).doubts())
                .containsExactlyInAnyOrder(Recount.Doubt.ALIKE, Recount.Doubt.ITEM);
        List<String> mixed = new ArrayList<>(alike);
        mixed.add(Ballot.of("01").line());
        assertThat(Recount.of(mixed, 2, 1, 10).doubts()).isEmpty();
    }

    @Test
    void sealsSoThatBothHalvesAloneOpen() {
        String first = Seal.publicKey(ONE);
        String second = Seal.publicKey(OTHER);
        assertThat(first).isNotEqualTo(second);
        Seal seal = new Seal("V2026-01");
        Ballot ballot = Ballot.of("0110");
        String sealed = seal.close(ballot, first, second);
        assertThat(seal.open(sealed, ONE, OTHER)).contains(ballot);
        assertThat(seal.open(sealed, ONE, KeyHalf.fresh())).isEmpty();
        assertThat(seal.open(sealed, KeyHalf.fresh(), OTHER)).isEmpty();
        assertThat(seal.open(sealed, ONE, ONE)).isEmpty();
        assertThat(seal.open(sealed, OTHER, OTHER)).isEmpty();
        assertThat(new Seal("V2026-02").open(sealed, ONE, OTHER)).isEmpty();
        assertThat(seal.open("", ONE, OTHER)).isEmpty();
        assertThat(seal.open("nonsense!", ONE, OTHER)).isEmpty();
        assertThat(seal.close(ballot, first, second)).isNotEqualTo(sealed);
        assertThat(seal.close(Ballot.of("0000"), first, second)).hasSameSizeAs(sealed);
        assertThat(sealed).doesNotContain(ballot.number(), "0110");
        assertThat(Seal.isKey(first)).isTrue();
        assertThat(Seal.isKey("x")).isFalse();
    }

    @Test
    void readsHalvesAsPeopleTypeThem() {
        String words = ONE.words();
        assertThat(KeyHalf.typed(" " + words.toLowerCase(Locale.ROOT).replace("-", " ")))
                .contains(ONE);
        assertThat(KeyHalf.typed(words.substring(1))).isEmpty();
        char wrong = words.charAt(0) == 'A' ? 'B' : 'A';
        assertThat(KeyHalf.typed(wrong + words.substring(1))).isEmpty();
        assertThat(ONE.toString()).doesNotContain(words.substring(0, 4));
    }
}
