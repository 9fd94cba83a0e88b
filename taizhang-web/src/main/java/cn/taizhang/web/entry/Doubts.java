package cn.taizhang.web.entry;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Facets;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.review.Doubt;
import java.util.List;

/// Why a person should look at a record, as the review queue has it.
///
/// 例: a figure read with a confidence of 0.6 is `low-confidence`, until a person has spoken.
public final class Doubts {

    /// Below this a figure is doubtful; that of the command `review`.
    public static final double BELOW = 0.75;

    public static List<Doubt> of(Posted entry) {
        if (entry.act() == Act.LOST) {
            return List.of(Doubt.LOST);
        }
        if (entry.act().personal()) {
            return List.of();
        }
        double confidence = entry.facets().confidence();
        if (confidence > Facets.UNSTATED && confidence < BELOW) {
            return List.of(Doubt.LOW_CONFIDENCE);
        }
        return entry.type().equals("remark") ? ofRemark(entry.facets().kind()) : List.of();
    }

    private static List<Doubt> ofRemark(String code) {
        return switch (code) {
            case "unread" -> List.of(Doubt.UNREAD);
            case "file_name" -> List.of(Doubt.MISFILED);
            case "unknown_head" -> List.of(Doubt.UNKNOWN_HEAD);
            case "damaged", "truncated" -> List.of(Doubt.DAMAGED);
            default -> List.of();
        };
    }

    private Doubts() {}
}
