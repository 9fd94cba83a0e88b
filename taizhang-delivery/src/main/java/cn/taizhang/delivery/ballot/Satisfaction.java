package cn.taizhang.delivery.ballot;

import cn.taizhang.table.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What deputies said of one item: how many 满意, 基本满意, 不满意 and 弃权.
///
/// 例: 60 满意, 21 基本满意, 12 不满意 of 93 ballots and 110 deputies: passes with 81 of the 56 that ROLL asks for.
///
/// - It passes when 满意 and 基本满意 together are as many as the rule asks for.
public record Satisfaction(int satisfied, int fairly, int dissatisfied, int abstained, int least) {

    /// What one deputy says of one item.
    public enum Grade {
        ABSTAINED("弃权", "abstention"),
        DISSATISFIED("不满意", "not satisfied"),
        FAIRLY("基本满意", "fairly satisfied"),
        SATISFIED("满意", "satisfied");

        private final Bilingual words;

        Grade(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }

        public static Optional<Grade> of(int choice) {
            return choice >= 0 && choice < values().length ? Optional.of(values()[choice]) : Optional.empty();
        }
    }

    /// Of each item.
    public static List<Satisfaction> of(List<Ballot> ballots, int items, int least) {
        return IntStream.range(0, items)
                .mapToObj(item -> {
                    int[] counts = new int[Grade.values().length];
                    ballots.forEach(ballot -> counts[ballot.choice(item)]++);
                    return new Satisfaction(
                            counts[Grade.SATISFIED.ordinal()],
                            counts[Grade.FAIRLY.ordinal()],
                            counts[Grade.DISSATISFIED.ordinal()],
                            counts[Grade.ABSTAINED.ordinal()],
                            least);
                })
                .toList();
    }

    public int agreed() {
        return satisfied + fairly;
    }

    public boolean passes() {
        return agreed() >= least;
    }
}
