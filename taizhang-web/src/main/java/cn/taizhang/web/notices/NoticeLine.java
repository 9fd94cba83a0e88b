package cn.taizhang.web.notices;

import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.notice.Raised;
import cn.taizhang.delivery.task.Task;

/// One reminder as a line, with the task as it stands now.
///
/// 例: 已逾期 7 天, `T2025-0031` 建成公办托育机构, 市卫生健康委, unread.
public record NoticeLine(Raised raised, Task task, String unit, boolean read) {

    public Notice notice() {
        return raised.notice();
    }
}
