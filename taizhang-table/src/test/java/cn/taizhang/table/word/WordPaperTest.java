package cn.taizhang.table.word;

import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.table.Cell;
import cn.taizhang.table.word.WordPaper.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

class WordPaperTest {

    private static byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (WordPaper paper = new WordPaper(out)) {
            paper.write(Part.TITLE, "督办单");
            paper.write(Part.NUMBER, "督办〔2025〕12号");
            paper.write(Part.ADDRESSEE, "市教育局:");
            paper.write(Part.HEADING, "一、事由");
            paper.write(Part.SUBHEADING, "（一）进度");
            paper.write(Part.POINT, "1.开工");
            paper.write(Part.BODY, "进度<严重>滞后。");
            paper.table(List.of(WordColumn.of("单位", 1)), List.of(List.of(Cell.text("市教育局"))));
            paper.write(Part.ATTACHMENT, "附件:1.清单");
            paper.write(Part.SIGNATURE, "2025年9月18日");
        }
        return out.toByteArray();
    }

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

    private static List<Element> all(String part, String name) {
        NodeList found =
                Objects.requireNonNull(parts(written()).get(part)).getElementsByTagNameNS(WordParts.MAIN, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static String value(Element element, String name) {
        return element.getAttributeNS(WordParts.MAIN, name);
    }

    @Test
    void writesEachParagraphInItsStyleOnAnUprightPage() {
        assertThat(all("word/document.xml", "p"))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "督办单",
                        "督办〔2025〕12号",
                        "市教育局:",
                        "一、事由",
                        "（一）进度",
                        "1.开工",
                        "进度<严重>滞后。",
                        "单位",
                        "市教育局",
                        "",
                        "附件:1.清单",
                        "2025年9月18日");
        List<String> styles = all("word/styles.xml", "style").stream()
                .map(style -> value(style, "styleId"))
                .toList();
        assertThat(all("word/document.xml", "pStyle"))
                .extracting(style -> value(style, "val"))
                .containsExactly(
                        "Title",
                        "Number",
                        "Addressee",
                        "Heading",
                        "Subheading",
                        "Point",
                        "Body",
                        "TableHeading",
                        "Cell",
                        "Cell",
                        "Attachment",
                        "Signature")
                .isSubsetOf(styles);
        Element page = all("word/document.xml", "pgSz").getFirst();
        assertThat(List.of(value(page, "w"), value(page, "h"), value(page, "orient")))
                .containsExactly("11906", "16838", "");
    }

    @Test
    void hasTheTypeOfOfficialPapers() {
        assertThat(all("word/styles.xml", "rFonts"))
                .extracting(font -> value(font, "eastAsia"))
                .contains("仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体", "宋体");
        assertThat(all("word/fontTable.xml", "font"))
                .extracting(font -> value(font, "name"))
                .contains("仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体", "宋体");
        assertThat(all("word/fontTable.xml", "altName"))
                .extracting(name -> value(name, "val"))
                .anyMatch(names -> names.startsWith("仿宋,"));
        assertThat(all("word/styles.xml", "sz"))
                .extracting(size -> value(size, "val"))
                .contains("32", "44", "28");
        assertThat(all("word/footer1.xml", "p"))
                .singleElement()
                .extracting(Element::getTextContent)
                .isEqualTo("— 1 —");
    }

    @Test
    void makesTheSameBytesOfTheSameWords() {
        assertThat(written()).isEqualTo(written());
    }
}
