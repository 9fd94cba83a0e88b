package cn.taizhang.delivery.landing;

import cn.taizhang.delivery.task.Task;
import cn.taizhang.table.Bilingual;

/// Who has to act next on a task.
///
/// 例: a task 待签收 waits for its lead unit; one 待审核 for the supervision office; an extension for a leader.
public enum Turn {
    UNIT("牵头单位", "lead unit"),
    SUPERVISION("督查室", "supervision office"),
    LEADER("领导", "leader"),
    NOBODY("无", "nobody");

    private final Bilingual words;

    Turn(String zh, String en) {
        this.words = new Bilingual(zh, en);
    }

    public Bilingual words() {
        return words;
    }

    public static Turn of(Task task) {
        if (task.state().isOpen() && task.term().isAsked()) {
            return LEADER;
        }
        return switch (task.state()) {
            case PROPOSED, FILED, UNDER_REVIEW, COMPLETED -> SUPERVISION;
            case ASSIGNED, UNDERWAY -> UNIT;
            case CLOSED, MERGED, STOPPED, CARRIED -> NOBODY;
        };
    }
}
