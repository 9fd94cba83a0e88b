package cn.taizhang.ingest;

import cn.taizhang.ingest.docx.DocxFile;
import cn.taizhang.ingest.format.Extraction;
import cn.taizhang.ingest.format.Extraction.Failure;
import cn.taizhang.ingest.format.Limits;
import cn.taizhang.ingest.format.Refusal;
import cn.taizhang.ingest.html.HtmlFile;
import cn.taizhang.ingest.pdf.PdfFile;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Tells by its content what a file is, and has it read.
///
/// 例: `报告.txt` that begins with `%PDF-` is a pdf; `报告.html` without any markup is plain text.
///
/// - The content decides; the name only breaks the tie between the binary formats that are refused.
/// - Never throws on what a file holds.
final class Formats {

    private static final int PDF_MARK_WITHIN = 1024;
    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private Formats() {}

    static Extraction extract(String name, byte[] bytes) {
        if (bytes.length > Limits.FILE_BYTES) {
            return new Failure(Refusal.TOO_LARGE, "文件超过" + (Limits.FILE_BYTES >> 20) + "MB");
        }
        if (Charsets.startsWith(bytes, 'P', 'K', 3, 4)) {
            return DocxFile.read(bytes);
        }
        if (Charsets.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return compound(name, bytes);
        }
        if (indexOf(bytes, PDF_MARK, PDF_MARK_WITHIN) >= 0) {
            return PdfFile.read(bytes);
        }
        if (Charsets.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            return new Failure(Refusal.UNSUPPORTED, "这是 RTF 文件");
        }
        return switch (Charsets.decode(bytes)) {
            case Charsets.Decoded.Text(String text, String charset) -> text(text, charset);
            case Charsets.Decoded.Garbled garbled ->
                new Failure(Refusal.UNREADABLE, "内容不是 UTF-8、GB18030 或带标记的 UTF-16 文本");
        };
    }

    private static Extraction text(String text, String charset) {
        if (text.isBlank()) {
            return new Failure(Refusal.EMPTY, "文件是空的");
        }
        if (text.length() > Limits.CHARACTERS) {
            return new Failure(Refusal.TOO_LARGE, "文字超过" + Limits.CHARACTERS + "个字符");
        }
        return Markup.isIn(text) ? HtmlFile.read(text, charset) : TextFile.read(text, charset);
    }

    /// The container of Word 97, of old WPS, and of encrypted docx.
    private static Failure compound(String name, byte[] bytes) {
        if (indexOf(bytes, ENCRYPTED_PACKAGE, bytes.length) >= 0) {
            return new Failure(Refusal.ENCRYPTED, "文件设有密码");
        }
        String kind = name.toLowerCase(Locale.ROOT).endsWith(".wps") ? "WPS 文件(.wps)" : "旧版 Office 文件(.doc 等)";
        return new Failure(Refusal.UNSUPPORTED, "这是" + kind);
    }

    private static int indexOf(byte[] bytes, byte[] mark, int within) {
        int last = Math.min(bytes.length, within) - mark.length;
        for (int i = 0; i <= last; i++) {
            int k = 0;
            while (k < mark.length && bytes[i + k] == mark[k]) {
                k++;
            }
            if (k == mark.length) {
                return i;
            }
        }
        return -1;
    }
}
