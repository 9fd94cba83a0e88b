package cn.taizhang.core.reading;

import cn.taizhang.core.record.RecordId;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.util.List;

/// Reads a document.
public final class Reader {

    private final Knowledge knowledge;

    public Reader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public Reading read(Document document) {
        int end = Math.max(0, document.text().indexOf('\n'));
        Evidence title = document.quote(new Span(0, end));
        Report report = new Report(
                RecordId.of(document.source(), "report", title, 0),
                title,
                Report.Issuer.UNKNOWN,
                0,
                new Report.Occasion(title.text(), "", "", String.valueOf(knowledge).isEmpty() ? "?" : ""));
        return new Reading(document, report, List.of(report));
    }
}
