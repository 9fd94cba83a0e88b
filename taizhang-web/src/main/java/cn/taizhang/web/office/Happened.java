package cn.taizhang.web.office;

import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One event as a page tells it: what was done, by whom, with which values and files.
///
/// 例: 2025年5月31日 李明 反馈: 数值 5, 百分比 42, 「剩余7家已进场」, 现场照片.jpg.
public record Happened(Event event, String what, Map<String, String> values, List<Attached> files) {

    public Happened {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        files = List.copyOf(files);
    }
}
