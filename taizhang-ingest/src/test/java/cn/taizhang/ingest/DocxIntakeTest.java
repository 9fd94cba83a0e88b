package cn.taizhang.ingest;

import static cn.taizhang.ingest.Samples.accepted;
import static cn.taizhang.ingest.Samples.docx;
import static cn.taizhang.ingest.Samples.only;
import static cn.taizhang.ingest.Samples.part;
import static cn.taizhang.ingest.Samples.refused;
import static cn.taizhang.ingest.Samples.run;
import static cn.taizhang.ingest.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Source;
import cn.taizhang.core.text.Span;
import cn.taizhang.ingest.format.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxIntakeTest {

    private static String text(byte[] docx) {
        return accepted(new Intake().take("a.docx", docx)).source().text();
    }

    @Test
    void readsTheSameReportAsFromText() {
        byte[] docx = docx(Samples.report().lines().map(Samples::run).toArray(String[]::new));

        assertThat(only(new Intake().take("a.docx", docx))).isEqualTo(only(Samples.take("a.txt", Samples.report())));
    }

    @Test
    void locatesEveryQuoteAtItsParagraph() {
        byte[] docx = docx(Samples.report().lines().map(Samples::run).toArray(String[]::new));
        Taken.Accepted taken = accepted(new Intake().take("a.docx", docx));
        Document document = taken.parts().getFirst().document();
        int at = document.text().indexOf("粮食产量");

        assertThat(taken.source().format()).isEqualTo(Source.Format.DOCX);
        assertThat(document.quote(new Span(at, at + 4)).locator()).isEqualTo("paragraph 7");
        assertThat(taken.source().text().lines().toList().get(6)).contains("粮食产量");
    }

    @Test
    void keepsInsertionsAndSkipsDeletions() {
        String paragraph = run("增长") + "<w:del><w:r><w:delText>4%</w:delText></w:r></w:del><w:ins>" + run("5%")
                + "</w:ins>" + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>" + run("以上");

        assertThat(text(docx(paragraph))).isEqualTo("增长5%以上\n");
    }

    @Test
    void readsATextBoxOnceBehindItsParagraph() {
        String box = "<w:txbxContent><w:p>" + run("框内文字") + "</w:p></w:txbxContent>";
        String paragraph = run("正文") + "<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                + "</mc:Fallback></mc:AlternateContent></w:r>" + run("继续");

        assertThat(text(docx(paragraph, run("下一段")))).isEqualTo("正文继续\n框内文字\n下一段\n");
    }

    @Test
    void readsTabsBreaksAndTablesCellByCell() {
        String table = "<w:tbl><w:tr><w:tc><w:p>" + run("指标") + "</w:p></w:tc><w:tc><w:p>" + run("5%")
                + "</w:p></w:tc></w:tr></w:tbl>";
        byte[] docx = zip(Map.of(
                "word/document.xml",
                part(
                        "document",
                        "<w:body><w:p>" + run("上") + "<w:r><w:tab/><w:br/></w:r>" + run("下") + "</w:p>" + table
                                + "</w:body>")));

        assertThat(text(docx)).isEqualTo("上\t\u2028下\n指标\n5%\n");
    }

    @Test
    void appendsFootnotesAndEndnotes() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put(
                "word/endnotes.xml",
                part(
                        "endnotes",
                        "<w:endnote w:type=\"separator\"><w:p>" + run("线") + "</w:p></w:endnote><w:endnote><w:p>"
                                + run("尾注") + "</w:p></w:endnote>"));
        entries.put("word/footnotes.xml", part("footnotes", "<w:footnote><w:p>" + run("脚注") + "</w:p></w:footnote>"));
        entries.put("word/document.xml", part("document", "<w:body><w:p>" + run("正文") + "</w:p></w:body>"));

        assertThat(text(zip(entries))).isEqualTo("正文\n脚注\n尾注\n");
    }

    @Test
    void countsAutomaticNumbers() {
        String numbering = part(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                        + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"(%2)\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>");
        String first = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>";
        String second = "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>";
        String body = "<w:body><w:p>" + first + run("回顾") + "</w:p><w:p>" + second + run("工业") + "</w:p><w:p>" + second
                + run("农业") + "</w:p><w:p>" + first + run("安排") + "</w:p></w:body>";

        assertThat(text(zip(Map.of("word/numbering.xml", numbering, "word/document.xml", part("document", body)))))
                .isEqualTo("一、回顾\n(1)工业\n(2)农业\n二、安排\n");
    }

    @Test
    void refusesWhatIsNoReadableDocx() {
        Intake intake = new Intake();
        byte[] docx = docx(run("正文"));

        assertThat(refused(intake.take("a.xlsx", zip(Map.of("xl/workbook.xml", "<x/>"))))
                        .reason())
                .isEqualTo(Refusal.UNSUPPORTED);
        assertThat(refused(intake.take("a.docx", docx(""))).reason()).isEqualTo(Refusal.NO_TEXT);
        assertThat(refused(intake.take("a.docx", zip(Map.of("word/document.xml", "<w:p>"))))
                        .reason())
                .isEqualTo(Refusal.UNREADABLE);
        assertThat(refused(intake.take("a.docx", java.util.Arrays.copyOf(docx, docx.length / 3)))
                        .reason())
                .isIn(Refusal.UNREADABLE, Refusal.UNSUPPORTED);
    }

    @Test
    void refusesBombsAndOutsideEntities() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/media/image.png"));
            for (int i = 0; i < 300; i++) {
                zip.write(new byte[1 << 20]);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(Samples.utf8(part("document", "<w:body><w:p>" + run("正文") + "</w:p></w:body>")));
            zip.closeEntry();
        }
        String outside = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + part("document", "<w:body><w:p><w:r><w:t>文&x;</w:t></w:r></w:p></w:body>")
                        .substring(38);

        assertThat(refused(new Intake().take("a.docx", bytes.toByteArray())).reason())
                .isEqualTo(Refusal.TOO_LARGE);
        assertThat(new Intake()
                        .take("a.docx", zip(Map.of("word/document.xml", outside)))
                        .toString())
                .doesNotContain(java.net.InetAddress.getLoopbackAddress().getHostName());
    }
}
