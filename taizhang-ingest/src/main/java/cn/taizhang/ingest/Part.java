package cn.taizhang.ingest;

import cn.taizhang.core.record.Remark;
import cn.taizhang.core.text.Document;
import java.util.List;

/// One stretch of a file that stands for itself: a report, or text that is none.
///
/// 例: 「2024年济南市政府工作报告」 of a compendium, `report` true; its table of contents, `report` false.
///
/// - `title` is the title line as read, or the empty string where there is none.
/// - `remarks` tell what was odd: NOT_A_REPORT, LISTED_MISSING, CHROME, TRUNCATED, FILE_NAME.
public record Part(Document document, boolean report, String title, List<Remark> remarks) {
    public Part {
        remarks = List.copyOf(remarks);
    }
}
