package cn.taizhang.delivery.problem;

import cn.taizhang.table.Bilingual;

/// Through what a problem came to light.
///
/// 例: PUBLIC 群众反映: someone called 12345.
public enum Origin {
    INSPECTION("检查", "inspection"),
    PUBLIC("群众反映", "reported by the public"),
    AUDIT("审计", "audit"),
    SUPERVISION("督查", "supervision"),
    MEDIA("媒体曝光", "media"),
    OWN("单位自查", "found by the unit itself");

    private final Bilingual words;

    Origin(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }
}
