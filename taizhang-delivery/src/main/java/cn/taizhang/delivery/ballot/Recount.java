package cn.taizhang.delivery.ballot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The published ballots of a vote looked at again by anybody: what of them counts, and what is wrong with them.
///
/// 例: 213 lines, 213 who voted: sound. 214 lines: TOO_MANY.
///
/// - It needs the lines that were published and nothing else.
/// - A number counts once: of two ballots under one number neither does. A line that is no ballot of this vote does
///   not.
public record Recount(List<Ballot> ballots, Set<Fault> faults, Set<Doubt> doubts) {

    /// From so many ballots on, what one deputy chose is not told by the result at once.
    public static final int FEW = 5;

    /// What is wrong.
    public enum Fault {
        /// A line is no ballot of this vote.
        ODD,
        /// Two ballots bear one number.
        DOUBLE,
        /// More are chosen than there are places.
        OVERFULL,
        /// There are not as many ballots as deputies who voted.
        NUMBER
    }

    /// Why the vote was not as secret as it ought to be.
    public enum Doubt {
        /// There are too few ballots.
        FEW,
        /// All ballots are alike, so that everybody knows what everybody chose.
        ALIKE,
        /// All said the same of some item.
        ITEM
    }

    public Recount {
        ballots = ballots.stream().sorted().toList();
        faults = Set.copyOf(faults);
        doubts = Set.copyOf(doubts);
    }

    /// Looks at lines of a vote over so many items; `places` is how many may be chosen, 0 where each item has a grade;
    /// `cast` how many deputies voted.
    public static Recount of(List<String> lines, int items, int places, int cast) {
        Set<Fault> faults = new HashSet<>();
        List<Ballot> read = new ArrayList<>();
        for (String line : lines) {
            Ballot.read(line)
                    .filter(ballot -> isOf(ballot, items, places))
                    .ifPresentOrElse(read::add, () -> faults.add(Fault.ODD));
        }
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        read.stream().map(Ballot::number).filter(number -> !seen.add(number)).forEach(twice::add);
        if (!twice.isEmpty()) {
            faults.add(Fault.DOUBLE);
        }
        List<Ballot> counted = read.stream()
                .filter(ballot -> !twice.contains(ballot.number()))
                .sorted(Comparator.naturalOrder())
                .toList();
        if (places > 0 && counted.stream().anyMatch(ballot -> ballot.chosen() > places)) {
            faults.add(Fault.OVERFULL);
            counted =
                    counted.stream().filter(ballot -> ballot.chosen() <= places).toList();
        }
        if (lines.size() != cast) {
            faults.add(Fault.NUMBER);
        }
        return new Recount(counted, faults, doubts(counted, items));
    }

    /// Whether a ballot can be one of a vote over so many items.
    public static boolean isOf(Ballot ballot, int items, int places) {
        return ballot.choices().length() == items
                && (places == 0 || ballot.choices().chars().allMatch(c -> c == '0' || c == '1'));
    }

    private static Set<Doubt> doubts(List<Ballot> ballots, int items) {
        Set<Doubt> doubts = new HashSet<>();
        if (ballots.isEmpty()) {
            return doubts;
        }
        if (ballots.size() < FEW) {
            doubts.add(Doubt.FEW);
        }
        if (ballots.stream().map(Ballot::choices).distinct().count() == 1) {
            doubts.add(Doubt.ALIKE);
        }
        for (int i = 0; i < items; i++) {
            int item = i;
            if (ballots.stream().map(ballot -> ballot.choice(item)).distinct().count() == 1) {
                doubts.add(Doubt.ITEM);
            }
        }
        return doubts;
    }

    public boolean isSound() {
        return faults.isEmpty();
    }
}
