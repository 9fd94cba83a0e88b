package cn.taizhang.delivery.paper;

import cn.taizhang.table.Bilingual;
import java.util.Arrays;
import java.util.Optional;

/// The papers that are drafted.
///
/// 例: REVIEW 上年工作回顾, code `review`.
public enum Kind {
    REVIEW("上年工作回顾", "review of the year"),
    BULLETIN("通报", "bulletin"),
    TASKS("任务分解表", "table of tasks"),
    FULFILMENT("落实情况表", "table of fulfilment"),
    HALF_YEAR("半年工作报告", "half-year report");

    private final Bilingual words;

    Kind(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    /// Its name in addresses.
    public String code() {
        return cn.taizhang.table.Words.of(this).replace('_', '-');
    }

    public static Optional<Kind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
