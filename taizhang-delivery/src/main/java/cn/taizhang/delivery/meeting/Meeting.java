package cn.taizhang.delivery.meeting;

import cn.taizhang.delivery.task.Rhythm;
import java.time.LocalDate;
import java.util.List;

/// A meeting 调度会 that was held.
///
/// 例: `M2025-003`, the 周调度 of 2025-09-18, attended by 王副市长, 市发展改革委, 市教育局.
public record Meeting(String id, LocalDate day, Rhythm kind, List<String> attended, String by) {

    public Meeting {
        attended = List.copyOf(attended);
    }
}
