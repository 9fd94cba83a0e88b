package cn.taizhang.bench.planted.family;

import cn.taizhang.bench.planted.Family;
import cn.taizhang.bench.planted.Wording;
import java.util.List;

/// All wordings of all families.
///
/// 例: those of `SUM`: of-which, together, made-of, part-over-whole, real-of-which.
public final class Wordings {

    public static List<Wording> of(Family family) {
        return switch (family) {
            case SUM -> Sums.wordings();
            case SHARE -> Shares.wordings();
            case GROWTH -> Growths.wordings();
            case TWICE -> Twices.wordings();
            case UNIT -> UnitSlips.wordings();
            case COUNT -> Counts.wordings();
            case SMALL_SHARE -> SmallShares.wordings();
            case RESTATED -> Restatements.wordings();
            case TERM -> Terms.wordings();
            case DAMAGED -> Damages.wordings();
        };
    }

    private Wordings() {}
}
