package cn.taizhang.ingest.format;

/// Reads html.
final class HtmlFile {

    private HtmlFile() {}

    static Extraction read(String markup, String charset) {
        return new Extraction.Failure(Refusal.UNSUPPORTED, "html 暂不支持");
    }
}
