package cn.taizhang.delivery.motion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/// How many papers were answered, and how many deputies were satisfied, always with what it is a share of.
///
/// 例: 213 assigned, 207 answered (办复率 207/213), 4 late, of 190 judged 171 满意 and 15 基本满意 (满意率 171/190).
///
/// - Answered is what has an answer, whatever became of it; 满意率 counts the last opinion on each paper.
public record Tally(int total, int assigned, int answered, int late, int judged, int satisfied, int fairly) {

    public static Tally of(Collection<Motion> motions, LocalDate today) {
        int[] counts = new int[7];
        for (Motion one : motions) {
            counts[0]++;
            counts[1] += one.stage() == Stage.REGISTERED ? 0 : 1;
            counts[2] += one.answers().isEmpty() ? 0 : 1;
            counts[3] += one.isLate(today) ? 1 : 0;
            List<Answer> judged =
                    one.answers().stream().filter(Answer::isJudged).toList();
            if (!judged.isEmpty()) {
                counts[4]++;
                counts[5] += judged.getLast().is(Opinion.SATISFIED) ? 1 : 0;
                counts[6] += judged.getLast().is(Opinion.FAIRLY) ? 1 : 0;
            }
        }
        return new Tally(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
    }
}
