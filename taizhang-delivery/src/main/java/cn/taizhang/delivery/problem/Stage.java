package cn.taizhang.delivery.problem;

import cn.taizhang.table.Bilingual;

/// Where a problem stands: 日志 → 隐患 → 整改 → 验收.
///
/// 例: RECTIFYING 整改: the unit is putting it right, or says that it has and waits for someone to look.
public enum Stage {
    LOGGED("日志", "logged"),
    HAZARD("隐患", "hazard"),
    RECTIFYING("整改", "rectifying"),
    ACCEPTED("验收销号", "accepted");

    private final Bilingual words;

    Stage(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    public boolean isOpen() {
        return this != ACCEPTED;
    }
}
