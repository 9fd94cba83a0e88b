package cn.taizhang.ingest.pdf;

import cn.taizhang.ingest.format.Extraction;
import cn.taizhang.ingest.format.Refusal;

/// Reads pdf.
public final class PdfFile {
    private PdfFile() {}

    public static Extraction read(byte[] bytes) {
        return new Extraction.Failure(Refusal.UNSUPPORTED, "pdf");
    }
}
