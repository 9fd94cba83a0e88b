package cn.taizhang.table.word;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The parts of a document of Word that are the same in each: styles, page number, and what belongs to what.
///
/// - Fonts as in official papers: 仿宋_GB2312 for words, 黑体 for titles and headings, 宋体 for page numbers.
final class WordParts {

    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String TYPES = XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
            + "<Override PartName=\"/word/footer1.xml\" ContentType=\"" + TYPE + "footer+xml\"/></Types>";

    static final String ROOT = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"word/document.xml\"/>"
            + "</Relationships>";

    private static final String OF_DOCUMENT = XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/styles\" Target=\"styles.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"" + RELATIONS + "/footer\" Target=\"footer1.xml\"/></Relationships>";

    private static final String STYLES = XML + "<w:styles xmlns:w=\"" + MAIN + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
            + fonts("仿宋_GB2312") + "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>"
            + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\"/></w:pPr></w:pPrDefault></w:docDefaults>"
            + style("Normal", "Normal", " w:default=\"1\"", "")
            + style("Title", "Title", "", centred(60) + run("黑体", 36))
            + style("Subtitle", "Subtitle", "", centred(120) + run("仿宋_GB2312", 28))
            + style("TableHeading", "Table Heading", "", centred(0) + run("黑体", 21))
            + style("Footer", "footer", "", centred(0) + run("宋体", 21)) + "</w:styles>";

    static String fonts(String chinese) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\""
                + chinese + "\"/>";
    }

    static String run(String chinese, int halfPoints) {
        return "<w:rPr>" + fonts(chinese) + "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints
                + "\"/></w:rPr>";
    }

    static String centred(int after) {
        return "<w:pPr><w:spacing w:after=\"" + after + "\"/><w:jc w:val=\"center\"/></w:pPr>";
    }

    static String style(String id, String name, String more, String properties) {
        return "<w:style w:type=\"paragraph\"" + more + " w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
                + properties + "</w:style>";
    }

    private static String footer(boolean english) {
        return XML + "<w:ftr xmlns:w=\"" + MAIN + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
                + words(english ? "Page " : "第 ") + field("PAGE") + words(english ? " of " : " 页 共 ")
                + field("NUMPAGES")
                + words(english ? "" : " 页") + "</w:p></w:ftr>";
    }

    static String words(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    /// The parts by their names, but for the document itself.
    static SequencedMap<String, String> of(boolean english) {
        return parts(STYLES, footer(english));
    }

    private static SequencedMap<String, String> parts(String styles, String footer) {
        SequencedMap<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", ROOT);
        parts.put("word/_rels/document.xml.rels", OF_DOCUMENT);
        parts.put("word/styles.xml", styles);
        parts.put("word/footer1.xml", footer);
        return parts;
    }

    private WordParts() {}
}
