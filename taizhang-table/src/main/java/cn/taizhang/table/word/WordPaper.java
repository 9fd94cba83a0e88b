package cn.taizhang.table.word;

import cn.taizhang.table.Cell;
import cn.taizhang.table.file.KeptOpen;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/// Writes an official paper as a document of Word with the look of GB/T 9704-2012: A4 upright, the type area 156 by
/// 225 mm with 22 lines of 28 characters, title 二号小标宋, body 三号仿宋, page numbers — 1 — below.
///
/// 例: `write(Part.TITLE, "督办单")`, `write(Part.NUMBER, "督办〔2025〕12号")`, `write(Part.ADDRESSEE, "市教育局:")`.
///
/// - Words are never markup ([WordText]); the same paragraphs make the same bytes.
/// - A table is as wide as the type area and repeats its headings on every page.
/// - Closing ends the file properly and leaves the stream underneath open, which is the caller's.
public final class WordPaper implements AutoCloseable {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int BUFFER = 1 << 16;

    /// The width of the type area, in twentieths of a point.
    private static final int WIDTH = 8_844;

    /// What a paragraph is.
    public enum Part {
        TITLE("Title"),
        /// 发文字号
        NUMBER("Number"),
        /// 主送机关
        ADDRESSEE("Addressee"),
        /// 一、 in 黑体
        HEADING("Heading"),
        /// （一） in 楷体
        SUBHEADING("Subheading"),
        /// 1. in bold 仿宋
        POINT("Point"),
        BODY("Body"),
        /// 附件:1. … below the text
        ATTACHMENT("Attachment"),
        /// 附件1 above what is attached, on a new page
        ATTACHED("Attached"),
        /// 署名, 成文日期
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
            for (Map.Entry<String, String> part : PaperParts.all().entrySet()) {
                entry(part.getKey());
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            entry("word/document.xml");
            this.xml = new WordXml(new BufferedOutputStream(zip, BUFFER));
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

    /// One table: as many cells in each row as there are columns.
    public void table(List<WordColumn> columns, List<List<Cell>> rows) {
        try {
            new WordGrid(xml, columns, WIDTH).write(rows);
            // so that two tables are not taken for one
            xml.paragraph("Cell", "", "");
        } catch (XMLStreamException e) {
            throw notWritten(e);
        }
    }

    @Override
    public void close() {
        try (zip) {
            xml.open("sectPr");
            xml.reference("footerReference", "default", "rId2");
            xml.reference("footerReference", "even", "rId3");
            xml.empty("pgSz", "w", "11906", "h", "16838");
            // 37 mm above, 28 mm at the left, 26 mm at the right, 35 mm below; the page number 7 mm below the type area
            xml.empty(
                    "pgMar", "top", "2098", "right", "1474", "bottom", "1984", "left", "1588", "header", "851",
                    "footer", "1310", "gutter", "0");
            xml.empty("docGrid", "type", "lines", "linePitch", String.valueOf(PaperParts.LINE));
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
