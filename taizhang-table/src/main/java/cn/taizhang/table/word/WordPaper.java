package cn.taizhang.table.word;

import cn.taizhang.table.file.KeptOpen;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/// Writes an official paper as a document of Word with the look of GB/T 9704-2012: A4 upright, the type area 156 by
/// 225 mm, title 二号小标宋, body 三号仿宋, page numbers — 1 — below.
///
/// 例: `write(Part.TITLE, "督办单")`, `write(Part.NUMBER, "督办〔2025〕12号")`, `write(Part.ADDRESSEE, "市教育局:")`.
///
/// - Words are never markup ([WordText]); the same paragraphs make the same bytes.
/// - Closing ends the file properly and leaves the stream underneath open, which is the caller's.
public final class WordPaper implements AutoCloseable {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    /// What a paragraph is.
    public enum Part {
        TITLE("Title"),
        NUMBER("Number"),
        ADDRESSEE("Addressee"),
        HEADING("Heading"),
        BODY("Body"),
        SIGNATURE("Signature");

        private final String style;

        Part(String style) {
            this.style = style;
        }
    }

    private final ZipOutputStream zip;
    private final WordXml xml;

    public WordPaper(OutputStream out) {
        this.zip = new ZipOutputStream(new KeptOpen(out));
        try {
            for (Map.Entry<String, String> part : WordParts.ofPaper().entrySet()) {
                entry(part.getKey());
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            entry("word/document.xml");
            this.xml = new WordXml(zip);
            xml.root("document");
            xml.open("body");
        } catch (IOException | XMLStreamException e) {
            throw notWritten(e);
        }
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    /// One paragraph.
    public void write(Part part, String words) {
        try {
            xml.paragraph(part.style, "", words);
        } catch (XMLStreamException e) {
            throw notWritten(e);
        }
    }

    @Override
    public void close() {
        try (zip) {
            xml.open("sectPr");
            xml.reference("footerReference", "default", "rId2");
            xml.empty("pgSz", "w", "11906", "h", "16838");
            // 37 mm above, 28 mm at the left, 26 mm at the right, 35 mm below
            xml.empty(
                    "pgMar", "top", "2098", "right", "1474", "bottom", "1984", "left", "1588", "header", "851",
                    "footer", "1400", "gutter", "0");
            xml.close(3);
            xml.end();
            zip.finish();
        } catch (IOException | XMLStreamException e) {
            throw notWritten(e);
        }
    }

    private static UncheckedIOException notWritten(Exception why) {
        IOException world = why instanceof IOException io ? io : new IOException(why);
        return new UncheckedIOException("cannot write a paper as a document of Word", world);
    }
}
