package cn.taizhang.ingest.docx;

import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import cn.taizhang.ingest.format.Extraction;
import cn.taizhang.ingest.format.Extraction.Failure;
import cn.taizhang.ingest.format.Limits;
import cn.taizhang.ingest.format.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/// Reads docx: the decoded source is its text, one paragraph a line, and each line knows the number of its paragraph.
///
/// 例: the third paragraph 「一、2023年工作回顾」 is the third line, located at 「paragraph 3」.
///
/// - Body first, then footnotes, then endnotes; headers, footers and comments are left out.
/// - Inserted revisions count, deleted ones do not; a text box is read once, behind the paragraph that holds it;
///   tables cell by cell.
public final class DocxFile {

    /// Names the rules of this extractor; offsets depend on them.
    private static final String EXTRACTOR = "docx/1";

    private static final String DOCUMENT = "word/document.xml";
    private static final String FOOTNOTES = "word/footnotes.xml";
    private static final String ENDNOTES = "word/endnotes.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";
    private static final Set<String> PARTS = Set.of(DOCUMENT, FOOTNOTES, ENDNOTES, NUMBERING, STYLES);

    private DocxFile() {}

    public static Extraction read(byte[] bytes) {
        Map<String, byte[]> parts = new HashMap<>();
        try {
            if (!unzip(bytes, parts)) {
                return new Failure(Refusal.TOO_LARGE, "压缩包展开后过大");
            }
        } catch (ZipException broken) {
            boolean encrypted = String.valueOf(broken.getMessage()).contains("encrypted");
            return encrypted ? new Failure(Refusal.ENCRYPTED, "压缩包设有密码") : new Failure(Refusal.UNREADABLE, "压缩包已损坏");
        } catch (IOException | IllegalArgumentException broken) {
            return new Failure(Refusal.UNREADABLE, "压缩包已损坏");
        }
        return parts.containsKey(DOCUMENT)
                ? text(parts)
                : new Failure(Refusal.UNSUPPORTED, "这是压缩包或其他 Office 文件,不是 docx");
    }

    private static Extraction text(Map<String, byte[]> parts) {
        Paragraphs paragraphs = new Paragraphs();
        try {
            Numbering numbering = Numbering.of(parts.get(NUMBERING), parts.get(STYLES));
            for (String part : new String[] {DOCUMENT, FOOTNOTES, ENDNOTES}) {
                if (parts.containsKey(part) && !new PartReader(paragraphs, numbering).read(parts.get(part))) {
                    return new Failure(Refusal.TOO_LARGE, "文字超过" + Limits.CHARACTERS + "个字符");
                }
            }
        } catch (XMLStreamException broken) {
            return new Failure(Refusal.UNREADABLE, "文件内部的 XML 已损坏");
        }
        String text = paragraphs.text();
        if (text.isBlank()) {
            return new Failure(Refusal.NO_TEXT, "文件里没有文字");
        }
        return new Extraction.Extract(
                Source.Format.DOCX, EXTRACTOR, text, paragraphs.places(), MappedText.identity(text), List.of());
    }

    /// Takes the parts that are read; false where the package inflates beyond all measure.
    private static boolean unzip(byte[] bytes, Map<String, byte[]> parts) throws IOException {
        long budget =
                Math.min(Limits.ZIP_BYTES, Math.max(Limits.ZIP_FREE_BYTES, (long) bytes.length * Limits.ZIP_RATIO));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > Limits.ZIP_ENTRIES) {
                    return false;
                }
                String name = entry.getName().replace('\\', '/');
                if (PARTS.contains(name)) {
                    byte[] part = zip.readNBytes((int) budget);
                    budget -= part.length;
                    parts.putIfAbsent(name, part);
                }
                budget -= skip(zip, budget);
                if (budget <= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long skip(ZipInputStream zip, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long skipped = 0;
        for (int read = zip.read(buffer); read >= 0 && skipped < most; read = zip.read(buffer)) {
            skipped += read;
        }
        return skipped;
    }
}
