package cn.taizhang.ingest;

import cn.taizhang.core.text.Source;
import cn.taizhang.ingest.format.Refusal;
import java.util.List;

/// What became of one file that was handed in: parts to read, or one sentence why there are none.
public sealed interface Taken {

    /// The decoded file and its parts in source order; at least one.
    ///
    /// 例: a page that glues an article and a report has two parts, the second of them a report.
    record Accepted(Source source, List<Part> parts) implements Taken {
        public Accepted {
            parts = List.copyOf(parts);
        }
    }

    /// One sentence that says what was found, in which file, and what to do. 例: 「旧报告.doc:这是旧版 Office 文件,
    /// 请另存为 docx、
    /// pdf、html 或 txt 后再试。」
    record Refused(String name, Refusal reason, String message) implements Taken {}
}
