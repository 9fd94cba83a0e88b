package cn.taizhang.compare.check.whole;

import cn.taizhang.compare.check.figure.Told;
import java.util.List;

/// A whole and the figures that the sentence gives as its parts.
///
/// 例: 120个 with 60个 and 70个 of 「项目120个,其中新建60个、续建70个」.
///
/// - `rest` tells whether the parts may leave a rest; `firm` whether the words leave no other reading.
record Group(Told whole, List<Told> parts, Rest rest, boolean firm) {

    Group {
        parts = List.copyOf(parts);
    }

    /// The same where the words leave another reading.
    Group loosened() {
        return new Group(whole, parts, rest, false);
    }

    /// How much of the whole the parts are.
    enum Rest {
        /// All of it: 共, 分别为.
        NONE,
        /// All of it by the sense of their names: 进口 and 出口.
        BY_NAME,
        /// Any of it: 其中.
        ANY
    }
}
