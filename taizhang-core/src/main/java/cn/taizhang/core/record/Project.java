package cn.taizhang.core.record;

import cn.taizhang.core.text.Evidence;
import java.util.List;

/// A named project, with its money and the stage the report gives it.
///
/// 例: 「总投资109.6亿元的大雅河抽水蓄能电站开工建设、完成投资3.9亿元」: name 大雅河抽水蓄能电站, stage STARTED, two
/// facts.
///
/// - `facts` are the ids of the figures of this project (total and yearly investment, completed investment).
/// - `status` tells whether the stage was reached (DONE) or is promised (TARGET).
public record Project(
        RecordId id,
        Evidence evidence,
        String name,
        Commitment.Stage stage,
        String stageWord,
        Fact.Status status,
        String section,
        List<RecordId> facts)
        implements Entry {

    public Project {
        facts = List.copyOf(facts);
    }
}
