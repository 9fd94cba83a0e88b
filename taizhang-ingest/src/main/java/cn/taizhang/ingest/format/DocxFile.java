package cn.taizhang.ingest.format;

/// Reads docx.
final class DocxFile {

    private DocxFile() {}

    static Extraction read(byte[] bytes) {
        return new Extraction.Failure(Refusal.UNSUPPORTED, "docx 暂不支持");
    }
}
