package cn.taizhang.table.word;

import static cn.taizhang.table.word.WordParts.centred;
import static cn.taizhang.table.word.WordParts.fonts;
import static cn.taizhang.table.word.WordParts.run;
import static cn.taizhang.table.word.WordParts.style;
import static cn.taizhang.table.word.WordParts.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The parts of a paper by GB/T 9704-2012 that are the same in each: styles, fonts, settings, page numbers.
///
/// 例: a page holds 22 lines of 28 characters of 三号: a line is 579 twentieths of a point high, a character 15.75 points
/// wide.
///
/// - The fonts are named as the standard names them; `word/fontTable.xml` says what may stand for those that a machine
///   lacks (仿宋 for 仿宋_GB2312, 宋体 for 方正小标宋简体).
/// - Page numbers — 1 — in 四号宋体 stand outside: at the right of odd pages, at the left of even ones.
final class PaperParts {

    /// The height of one of 22 lines, in twentieths of a point.
    static final int LINE = 579;

    /// What is added to a character of 16 points so that 28 fill a line, in twentieths of a point.
    ///
    /// - Said of the characters and not of the grid: LibreOffice takes a negative `charSpace` of a grid for a large
    ///   one.
    private static final int CHARACTER = -5;

    private static final String SPACING =
            "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + LINE + "\" w:lineRule=\"exact\"/>";

    /// Two characters.
    private static final String INDENTED =
            "<w:pPr><w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/><w:jc w:val=\"both\"/></w:pPr>";

    private static final String SONG = "方正小标宋简体";
    private static final String FANG_SONG = "仿宋_GB2312";
    private static final String KAI = "楷体_GB2312";
    private static final String HEI = "黑体";

    private static final String STYLES = WordParts.XML + "<w:styles xmlns:w=\"" + WordParts.MAIN
            + "\"><w:docDefaults><w:rPrDefault><w:rPr>" + fonts(FANG_SONG)
            + "<w:spacing w:val=\"" + CHARACTER
            + "\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
            + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>" + SPACING + "</w:pPr></w:pPrDefault></w:docDefaults>"
            + style("Normal", "Normal", " w:default=\"1\"", "")
            + style("Title", "Title", "", centred(0) + wide(SONG, 44))
            + style("Number", "Number", "", centred(LINE) + run(FANG_SONG, 32))
            + style("Addressee", "Addressee", "", "")
            + heading("Heading", 1, run(HEI, 32))
            + heading("Subheading", 2, run(KAI, 32))
            + heading("Point", 3, run(FANG_SONG, 32).replace("<w:sz ", "<w:b/><w:sz "))
            + style("Body", "Body", "", INDENTED)
            + style(
                    "Attachment",
                    "Attachment",
                    "",
                    "<w:pPr><w:spacing w:before=\"" + LINE + "\"/><w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>"
                            + "</w:pPr>")
            + style(
                    "Attached",
                    "Attached",
                    "",
                    "<w:pPr><w:keepNext/><w:pageBreakBefore/><w:spacing w:after=\"" + LINE + "\"/></w:pPr>"
                            + run(HEI, 32))
            + style(
                    "Signature",
                    "Signature",
                    "",
                    "<w:pPr><w:keepNext/><w:ind w:rightChars=\"400\" w:right=\"1264\"/><w:jc w:val=\"right\"/></w:pPr>")
            + style("Cell", "Cell", "", cell("") + wide(FANG_SONG, 21))
            + style("TableHeading", "Table Heading", "", cell("<w:jc w:val=\"center\"/>") + wide(HEI, 21))
            + style("Footer", "footer", "", wide("宋体", 28)) + "</w:styles>";

    /// Set as wide as the font is.
    private static String wide(String chinese, int halfPoints) {
        return run(chinese, halfPoints).replace("<w:sz ", "<w:spacing w:val=\"0\"/><w:sz ");
    }

    private static String heading(String id, int level, String run) {
        String paragraph = INDENTED.replace("<w:pPr>", "<w:pPr><w:keepNext/>")
                .replace("</w:pPr>", "<w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr>");
        return style(id, id, "", paragraph + run);
    }

    /// Cells of a table stand off the grid of lines.
    private static String cell(String more) {
        return "<w:pPr><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"30\" w:after=\"30\" w:line=\"320\""
                + " w:lineRule=\"exact\"/>" + more + "</w:pPr>";
    }

    private record Font(String name, String others, String family) {}

    private static String fontTable() {
        StringBuilder table = new StringBuilder(WordParts.XML + "<w:fonts xmlns:w=\"" + WordParts.MAIN + "\">");
        for (Font font : List.of(
                new Font(SONG, "方正小标宋_GBK,FZXiaoBiaoSong-B05S,宋体,SimSun,Noto Serif CJK SC", "roman"),
                new Font(FANG_SONG, "仿宋,FangSong,FZFangSong-Z02S,Noto Serif CJK SC", "modern"),
                new Font(KAI, "楷体,KaiTi,FZKai-Z03S,Noto Serif CJK SC", "modern"),
                new Font(HEI, "SimHei,FZHei-B01S,Noto Sans CJK SC", "modern"),
                new Font("宋体", "SimSun,FZShuSong-Z01S,Noto Serif CJK SC", "roman"),
                new Font("Times New Roman", "Liberation Serif", "roman"))) {
            table.append("<w:font w:name=\"" + font.name() + "\"><w:altName w:val=\"" + font.others()
                    + "\"/><w:charset w:val=\"" + (font.name().startsWith("Times") ? "00" : "86")
                    + "\"/><w:family w:val=\"" + font.family() + "\"/><w:pitch w:val=\"variable\"/></w:font>");
        }
        return table + "</w:fonts>";
    }

    private static final String SETTINGS = WordParts.XML + "<w:settings xmlns:w=\"" + WordParts.MAIN
            + "\"><w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
            + "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
            + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";

    private static String footer(String alignment, String indent) {
        return WordParts.XML + "<w:ftr xmlns:w=\"" + WordParts.MAIN + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/>"
                + "<w:ind " + indent + "/><w:jc w:val=\"" + alignment + "\"/></w:pPr>" + words("— ")
                + WordParts.field("PAGE") + words(" —") + "</w:p></w:ftr>";
    }

    private static final String TYPES = types("settings", "fontTable", "footer1", "footer2");

    private static String types(String... parts) {
        StringBuilder all = new StringBuilder(WordParts.XML + "<Types xmlns=\"" + WordParts.PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WordParts.TYPE + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + WordParts.TYPE + "styles+xml\"/>");
        for (String part : parts) {
            all.append("<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WordParts.TYPE
                    + part.replaceAll("\\d", "") + "+xml\"/>");
        }
        return all + "</Types>";
    }

    private static String relations() {
        StringBuilder all =
                new StringBuilder(WordParts.XML + "<Relationships xmlns=\"" + WordParts.PACKAGE + "relationships\">");
        int number = 0;
        for (String part : List.of("styles", "footer1", "footer2", "settings", "fontTable")) {
            number++;
            all.append("<Relationship Id=\"rId" + number + "\" Type=\"" + WordParts.RELATIONS + "/"
                    + part.replaceAll("\\d", "") + "\" Target=\"" + part + ".xml\"/>");
        }
        return all + "</Relationships>";
    }

    /// The parts by their names, but for the document itself.
    static SequencedMap<String, String> all() {
        SequencedMap<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", WordParts.ROOT);
        parts.put("word/_rels/document.xml.rels", relations());
        parts.put("word/styles.xml", STYLES);
        parts.put("word/settings.xml", SETTINGS);
        parts.put("word/fontTable.xml", fontTable());
        parts.put("word/footer1.xml", footer("right", "w:rightChars=\"100\" w:right=\"280\""));
        parts.put("word/footer2.xml", footer("left", "w:leftChars=\"100\" w:left=\"280\""));
        return parts;
    }

    private PaperParts() {}
}
