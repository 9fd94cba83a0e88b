package cn.taizhang.app.ledger;

import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.core.record.Remark;
import cn.taizhang.ledger.source.Filing;

/// Hands what was read in a file to the ledger.
public final class Filings {

    public static Filing of(ReadFile.Parts file) {
        return new Filing(
                file.path(),
                file.parts().getFirst().document().source(),
                file.parts().stream().map(Filings::part).toList());
    }

    private static Filing.Part part(ReadPart part) {
        return switch (part) {
            case ReadPart.Whole whole ->
                new Filing.Part(whole.report().occasion().title(), "", whole.document(), whole.entries());
            case ReadPart.Other other ->
                new Filing.Part(other.title(), reason(other), other.document(), other.entries());
        };
    }

    /// Why a text is no report.
    private static String reason(ReadPart.Other other) {
        return other.entries().stream()
                .filter(entry -> entry instanceof Remark remark && remark.code() == Remark.Code.NOT_A_REPORT)
                .map(entry -> ((Remark) entry).detail())
                .findFirst()
                .orElse("not_a_report");
    }

    private Filings() {}
}
