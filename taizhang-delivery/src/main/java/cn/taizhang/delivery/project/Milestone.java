package cn.taizhang.delivery.project;

import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What a project passes on its way: the seven stages of the funnel, and 履约 beside them.
///
/// 例: SIGNED 签约 before HONOURED 履约 and STARTED 开工.
///
/// - 履约 is no stage: the company is registered and its first money is in, before or after the start of works.
/// - Dates do not fall from stage to stage; 履约 is not before 签约, and nothing waits for it.
public enum Milestone {
    PLANNED("谋划", "planned"),
    RESERVED("储备", "in reserve"),
    SIGNED("签约", "signed"),
    HONOURED("履约", "honoured"),
    STARTED("开工", "started"),
    BUILT("竣工", "built"),
    PRODUCING("投产", "in production"),
    COUNTED("入统", "in the statistics");

    /// The stages of the funnel, in order.
    public static final List<Milestone> STAGES =
            Arrays.stream(values()).filter(Milestone::isStage).toList();

    private final Bilingual words;

    Milestone(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    public boolean isStage() {
        return this != HONOURED;
    }

    /// Its name in fields, addresses and data. 例: `signed`.
    public String code() {
        return Words.of(this);
    }

    /// The milestone of that code or name. 例: `started`, 开工.
    public static Optional<Milestone> called(String name) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(name)
                        || one.words.zh().equals(name)
                        || one.words.en().equalsIgnoreCase(name))
                .findFirst();
    }

    /// Whether its date may not be after the date of another.
    public boolean precedes(Milestone other) {
        return isStage() && ordinal() < other.ordinal();
    }
}
