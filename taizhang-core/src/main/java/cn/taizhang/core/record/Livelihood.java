package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;
import java.util.List;

/// One item of the year's livelihood list (民生实事).
///
/// 例: 「⑥免费送戏下乡68场。」: ordinal 6, one fact.
public record Livelihood(
        RecordId id,
        Evidence evidence,
        int ordinal,
        String wording,
        Fact.Status status,
        String section,
        List<RecordId> facts)
        implements Entry {

    public Livelihood {
        facts = List.copyOf(facts);
    }
}
