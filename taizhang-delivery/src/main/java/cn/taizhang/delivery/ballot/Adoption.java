package cn.taizhang.delivery.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What a vote over more candidates than places comes to.
///
/// 例: 10 places of 12 candidates, the 10th and the 11th with 97 votes each: nine are adopted, two are tied for one
/// place.
///
/// - `adopted` and `tied` are numbers of candidates from 0: the adopted by votes, the tied by number.
/// - A tie is never broken here; nothing depends on the order of ballots.
/// - Who has fewer votes than the rule asks for is not adopted, and not tied either.
public record Adoption(List<Integer> votes, List<Integer> adopted, List<Integer> tied, int open) {

    public Adoption {
        votes = List.copyOf(votes);
        adopted = List.copyOf(adopted);
        tied = List.copyOf(tied);
    }

    /// Counts ballots over so many candidates for so many places; `least` is how many votes each needs.
    public static Adoption of(List<Ballot> ballots, int candidates, int places, int least) {
        int[] votes = new int[candidates];
        for (Ballot ballot : ballots) {
            for (int i = 0; i < candidates; i++) {
                votes[i] += ballot.choice(i) == 1 ? 1 : 0;
            }
        }
        List<Integer> order = IntStream.range(0, candidates)
                .filter(i -> votes[i] >= least)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -votes[i]).thenComparing(i -> i))
                .toList();
        List<Integer> adopted = new ArrayList<>(order.subList(0, Math.min(places, order.size())));
        List<Integer> tied = List.of();
        if (order.size() > places && votes[order.get(places)] == votes[order.get(places - 1)]) {
            int last = votes[order.get(places)];
            tied = order.stream().filter(i -> votes[i] == last).sorted().toList();
            adopted.removeAll(tied);
        }
        int open = tied.isEmpty() ? 0 : places - adopted.size();
        return new Adoption(IntStream.of(votes).boxed().toList(), adopted, tied, open);
    }
}
