package cn.taizhang.compare.check.growth;

import cn.taizhang.compare.check.figure.Told;

/// Two levels of one thing and the movement told between them.
///
/// 例: 100亿元, 120亿元 and 15 % of 「由100亿元增加到120亿元,增长15%」.
///
/// - `firm` is false where the bases may differ.
record Levels(Told before, Told now, Told movement, boolean firm) {

    /// The level that stands first in the text.
    Told first() {
        return before.number().compareTo(now.number()) < 0 ? before : now;
    }

    /// The level that stands second.
    Told second() {
        return before.number().compareTo(now.number()) < 0 ? now : before;
    }
}
