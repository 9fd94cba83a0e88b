package cn.taizhang.delivery.racing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How a unit stands among its peers: rank, score, and the score of each lane down to what it was computed from.
///
/// 例: 南浦县 in 县区: rank 2 of 5, 86.40 points; lane 项目投资 91.20 from 4 projects.
///
/// - `rank` is 0 for who is not ranked: too few items in lanes that weigh more than half.
public record Standing(String unit, String group, int rank, BigDecimal score, List<InLane> lanes) {

    /// A unit in one lane. `rank` is 0 where it has fewer items than a rank takes.
    public record InLane(Lane lane, int sample, int rank, BigDecimal score, List<Mark> marks) {

        public InLane {
            marks = List.copyOf(marks);
        }

        public boolean isRanked() {
            return rank > 0;
        }
    }

    /// The value on one axis, the lowest and the highest among the ranked peers, and the score that follows: 60 for the
    /// lowest, 100 for the highest.
    public record Mark(Axis axis, BigDecimal value, BigDecimal lowest, BigDecimal highest, BigDecimal score) {}

    public Standing {
        lanes = List.copyOf(lanes);
    }

    public boolean isRanked() {
        return rank > 0;
    }

    public Optional<InLane> in(Lane lane) {
        return lanes.stream().filter(one -> one.lane().equals(lane)).findFirst();
    }

    /// As it is kept in the chain of events. 例: `NP\t县区\t2\t86.40`.
    public String line() {
        return String.join("\t", unit, group, Integer.toString(rank), score.toPlainString());
    }
}
