package cn.taizhang.ingest.format;

/// Reads pdf.
final class PdfFile {

    private PdfFile() {}

    static Extraction read(byte[] bytes) {
        return new Extraction.Failure(Refusal.UNSUPPORTED, "pdf 暂不支持");
    }
}
