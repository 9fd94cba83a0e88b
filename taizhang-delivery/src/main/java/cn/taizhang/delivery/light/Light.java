package cn.taizhang.delivery.light;

import cn.taizhang.table.Bilingual;

/// A light 预警灯, from the most urgent to the one that asks for nothing.
///
/// 例: YELLOW 黄灯: a little behind, or soon due, or one report missed.
public enum Light {
    RED("红灯", "red"),
    YELLOW("黄灯", "yellow"),
    GREEN("绿灯", "green"),
    BLUE("蓝灯", "blue"),
    GREY("灰灯", "grey");

    private final Bilingual words;

    Light(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    /// By how many steps the rhythm of reports tightens under it.
    public int tightening() {
        return switch (this) {
            case RED -> 2;
            case YELLOW -> 1;
            case GREEN, BLUE, GREY -> 0;
        };
    }
}
