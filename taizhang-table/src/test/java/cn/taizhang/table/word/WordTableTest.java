package cn.taizhang.table.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.taizhang.table.Cell;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class WordTableTest {

    private static final List<WordColumn> COLUMNS = List.of(
            new WordColumn("序号", 1, true),
            WordColumn.of("任务", 4),
            new WordColumn("结论", 2, true),
            WordColumn.of("原文", 8));

    private static byte[] written(List<List<Cell>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WordTable table = new WordTable(out, COLUMNS, false)) {
            table.begin("任务落实情况表", "云汀市2024年目标任务");
            rows.forEach(table::row);
        }
        return out.toByteArray();
    }

    private static List<Cell> row(int number, String task, String... sentences) {
        return List.of(Cell.number(number), Cell.text(task), Cell.text("已完成"), new Cell.Texts(List.of(sentences)));
    }

    /// The parts of a document, each parsed: what is not well formed fails here.
    private static Map<String, Document> parts(byte[] bytes) {
        Map<String, Document> parts = new LinkedHashMap<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(
                        entry.getName(),
                        factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static List<Element> all(byte[] bytes, String part, String name) {
        NodeList found = Objects.requireNonNull(parts(bytes).get(part)).getElementsByTagNameNS(WordParts.MAIN, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream().map(Element::getTextContent).toList();
    }

    private static String value(Element element, String name) {
        return element.getAttributeNS(WordParts.MAIN, name);
    }

    @Test
    void writesATitleAHeadingAndARowForEachTask() {
        byte[] bytes = written(List.of(row(1, "地区生产总值增长6%", "增长6%左右。", "增长5.9%。"), row(2, "新建公园12个")));
        assertThat(texts(all(bytes, "word/document.xml", "tr")))
                .containsExactly("序号任务结论原文", "1地区生产总值增长6%已完成增长6%左右。增长5.9%。", "2新建公园12个已完成");
        assertThat(texts(all(bytes, "word/document.xml", "p"))).startsWith("任务落实情况表", "云汀市2024年目标任务", "序号");
        List<Element> cells = all(bytes, "word/document.xml", "tc");
        assertThat(cells.get(7).getElementsByTagNameNS(WordParts.MAIN, "p").getLength())
                .isEqualTo(2);
        assertThat(cells)
                .allMatch(
                        cell -> cell.getElementsByTagNameNS(WordParts.MAIN, "p").getLength() > 0);
    }

    @Test
    void repeatsTheHeadingAndNumbersThePagesOfAnA4Across() {
        byte[] bytes = written(List.of(row(1, "甲")));
        assertThat(all(bytes, "word/document.xml", "tblHeader")).hasSize(1);
        Element page = all(bytes, "word/document.xml", "pgSz").getFirst();
        assertThat(List.of(value(page, "w"), value(page, "h"), value(page, "orient")))
                .containsExactly("16838", "11906", "landscape");
        assertThat(all(bytes, "word/footer1.xml", "fldSimple"))
                .extracting(field -> value(field, "instr").strip())
                .containsExactly("PAGE", "NUMPAGES");
        assertThat(all(bytes, "word/styles.xml", "rFonts"))
                .extracting(font -> value(font, "eastAsia"))
                .contains("仿宋_GB2312", "黑体", "宋体");
    }

    @Test
    void takesWordsForWordsAndNeverForMarkup() {
        byte[] bytes = written(List.of(row(1, "</w:t><w:br/>&amp;]]>\u0007\u0085坏\uD800字\uFFFE\t𠮷", "=1+1", "甲\n乙")));
        assertThat(texts(all(bytes, "word/document.xml", "tr")).getLast())
                .isEqualTo("1</w:t><w:br/>&amp;]]>坏\uFFFD字\uFFFD 𠮷已完成=1+1甲乙");
        assertThat(all(bytes, "word/document.xml", "br")).hasSize(1);
    }

    @Test
    void beginsAnotherTableOnANewPage() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WordTable table = new WordTable(out, COLUMNS, true)) {
            table.begin("Fulfilment", "云汀市 2024");
            table.row(row(1, "甲"));
            table.begin("Fulfilment", "松屿市 2024");
        }
        assertThat(all(out.toByteArray(), "word/document.xml", "tbl")).hasSize(2);
        assertThat(all(out.toByteArray(), "word/document.xml", "pageBreakBefore"))
                .hasSize(1);
        assertThat(texts(all(out.toByteArray(), "word/footer1.xml", "p"))).containsExactly("Page 1 of 1");
    }

    @Test
    void makesTheSameBytesOfTheSameRows() {
        assertThat(written(List.of(row(1, "甲", "乙")))).isEqualTo(written(List.of(row(1, "甲", "乙"))));
    }

    @Test
    void refusesARowThatDoesNotFit() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WordTable table = new WordTable(out, COLUMNS, false)) {
            assertThatThrownBy(() -> table.row(row(1, "甲"))).isInstanceOf(IllegalArgumentException.class);
            table.begin("表", "");
            assertThatThrownBy(() -> table.row(List.of(Cell.BLANK))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> WordColumn.of("空", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesTheStreamOpenAndTellsWhatTheWorldRefuses() {
        AtomicBoolean closed = new AtomicBoolean();
        OutputStream kept = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        new WordTable(kept, COLUMNS, false).close();
        assertThat(closed).isFalse();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> new WordTable(full, COLUMNS, false).close())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Word");
    }

    @Test
    void writesThousandsOfRows() {
        List<List<Cell>> rows = IntStream.range(0, 3_000)
                .mapToObj(i -> row(i, "任务".repeat(10), "句子".repeat(40), "句子".repeat(40)))
                .toList();
        assertThat(all(written(rows), "word/document.xml", "tr")).hasSize(3_001);
    }
}
