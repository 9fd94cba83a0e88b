package cn.taizhang.delivery.motion;

import cn.taizhang.table.Bilingual;

/// What an answer comes to, in the classes that offices print on it.
///
/// 例: B 列入计划: it is planned and not yet done.
public enum Reply {
    A("A类:已解决或采纳", "A: solved or adopted"),
    B("B类:列入计划", "B: planned"),
    C("C类:留作参考", "C: kept for reference");

    private final Bilingual words;

    Reply(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}
