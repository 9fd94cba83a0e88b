package cn.taizhang.ingest;

import cn.taizhang.core.record.Remark;
import cn.taizhang.core.text.Document;
import java.util.List;

/// A stretch of a file.
public record Part(Document document, boolean report, String title, List<Remark> remarks) {
    public Part {
        remarks = List.copyOf(remarks);
    }
}
