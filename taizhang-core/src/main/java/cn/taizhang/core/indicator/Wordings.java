package cn.taizhang.core.indicator;

import java.util.List;

/// What the table knows about wordings in general: what to fold, what may stand before or after a name,
/// and what an area looks like.
///
/// 例: 规模以上 folds to 规上; 预计 may stand before and 总量 after a name; 「滨海新区」 is an area,
/// since it ends in 区 and holds no blocker.
public record Wordings(List<Fold> folds, Around around, Areas areas) {

    public Wordings {
        folds = List.copyOf(folds);
    }

    /// One wording put for another, wherever it stands. 例: GDP → 生产总值; 全市 → nothing.
    public record Fold(String from, String to) {}

    /// Words that change nothing when they stand before a name, after it, or after it with the meaning
    /// of growth.
    ///
    /// 例: before 预计, after 总量, growth 增速.
    public record Around(List<String> before, List<String> after, List<String> growth) {
        public Around {
            before = List.copyOf(before);
            after = List.copyOf(after);
            growth = List.copyOf(growth);
        }
    }

    /// How the name of an area ends, and what shows that such a word is no area. 例: ending 区; blocker
    /// 贫困.
    public record Areas(List<String> endings, List<String> blockers) {
        public Areas {
            endings = List.copyOf(endings);
            blockers = List.copyOf(blockers);
        }
    }
}
