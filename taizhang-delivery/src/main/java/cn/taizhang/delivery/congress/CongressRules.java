package cn.taizhang.delivery.congress;

import cn.taizhang.delivery.ballot.Majority;
import cn.taizhang.delivery.ballot.Quorum;
import cn.taizhang.delivery.field.Fields;
import java.util.Map;

/// Which majority and which quorum votes ask for, unless a vote says otherwise when it opens.
///
/// 例: adoption NONE 得票多者当选, satisfaction ROLL 全体代表过半数, quorum HALF 实有代表过半数.
///
/// - A vote keeps the rule it was opened with.
public record CongressRules(Majority adoption, Majority satisfaction, Quorum quorum) {

    /// The kind of the event that sets them.
    public static final String SET = "setting.congress";

    /// What holds until a congress sets its own.
    public static final CongressRules USUAL = new CongressRules(Majority.NONE, Majority.ROLL, Quorum.HALF);

    CongressRules with(Fields fields) {
        Majority grade = fields.choice(Majority.class, "satisfaction", satisfaction);
        Quorum least = fields.choice(Quorum.class, "quorum", quorum);
        return new CongressRules(
                fields.choice(Majority.class, "adoption", adoption),
                grade == Majority.NONE ? satisfaction : grade,
                least == Quorum.NONE ? quorum : least);
    }

    public Map<String, String> fields() {
        return Map.of("adoption", adoption.name(), "satisfaction", satisfaction.name(), "quorum", quorum.name());
    }
}
