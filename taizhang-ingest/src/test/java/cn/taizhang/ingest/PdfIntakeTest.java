package cn.taizhang.ingest;

import static cn.taizhang.ingest.Samples.accepted;
import static cn.taizhang.ingest.Samples.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.taizhang.core.record.Remark;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Source;
import cn.taizhang.core.text.Span;
import cn.taizhang.ingest.format.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/// The structure of pages with a Latin font, since the repository holds no other; the Chinese pdf is among the samples.
class PdfIntakeTest {

    private static final float LEFT = 72;
    private static final float WIDTH = 450;

    /// A pdf of paragraphs, each wrapped and indented, with a running head and a page number on each page of 30 lines.
    private static byte[] pdf(List<String> paragraphs) throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.COURIER);
        List<String> lines = new ArrayList<>();
        int columns = (int) (WIDTH / 7.2f);
        for (String paragraph : paragraphs) {
            String rest = "    " + paragraph;
            while (!rest.isEmpty()) {
                int cut = Math.min(columns, rest.length());
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
        }
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int page = 0; page * 30 < lines.size(); page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    write(content, font, "Report of Yunting", LEFT + 150, 760);
                    write(content, font, "- " + (page + 1) + " -", LEFT + 200, 40);
                    for (int i = page * 30; i < Math.min(lines.size(), page * 30 + 30); i++) {
                        int indent = lines.get(i).length()
                                - lines.get(i).stripLeading().length();
                        write(content, font, lines.get(i).strip(), LEFT + indent * 7.2f, 720 - (i % 30) * 20f);
                    }
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDPageContentStream content, PDFont font, String text, float x, float y)
            throws IOException {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            paragraphs.add("paragraph" + i + "x".repeat(30 + i * 7) + "end!");
        }
        return paragraphs;
    }

    @Test
    void joinsLinesToParagraphsAcrossPagesWithoutHeadsAndNumbers() throws IOException {
        Part part =
                accepted(new Intake().take("a.pdf", pdf(paragraphs()))).parts().getFirst();

        assertThat(part.document().text().lines().toList()).isEqualTo(paragraphs());
        assertThat(part.remarks()).extracting(Remark::code).contains(Remark.Code.CHROME);
        assertThat(part.remarks()).extracting(r -> r.evidence().quote()).contains("- 2 -", "Report of Yunting");
    }

    @Test
    void locatesEveryQuoteByPageAndBox() throws IOException {
        Taken.Accepted taken = accepted(new Intake().take("a.pdf", pdf(paragraphs())));
        Document document = taken.parts().getFirst().document();
        int at = document.text().indexOf("paragraph39");

        assertThat(taken.source().format()).isEqualTo(Source.Format.PDF);
        assertThat(taken.source().extractor()).isEqualTo("pdf/PDFBox 3.0.8");
        assertThat(document.quote(new Span(at, at + 11)).locator())
                .matches("page \\d+, box 100\\.8 \\d+\\.\\d \\d+\\.\\d \\d+\\.\\d");
    }

    @Test
    void refusesWithoutTextOrWithAPassword() throws IOException {
        byte[] empty;
        byte[] locked;
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(bytes);
            empty = bytes.toByteArray();
        }
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
            locked = bytes.toByteArray();
        }

        assertThat(refused(new Intake().take("扫描.pdf", empty)).message())
                .isEqualTo("扫描.pdf:PDF 没有文字层,请先做文字识别(OCR)或换有文字的版本。");
        assertThat(refused(new Intake().take("a.pdf", locked)).reason()).isEqualTo(Refusal.ENCRYPTED);
        assertThat(refused(new Intake().take("a.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII)))
                        .reason())
                .isEqualTo(Refusal.UNREADABLE);
    }

    @Test
    void refusesStreamsThatInflateWithoutMeasure() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("%PDF-1.7\n1 0 obj <</Filter /FlateDecode>> stream\n".getBytes(StandardCharsets.US_ASCII));
        try (java.util.zip.DeflaterOutputStream deflate = new java.util.zip.DeflaterOutputStream(bytes)) {
            for (int i = 0; i < 300; i++) {
                deflate.write(new byte[1 << 20]);
            }
        }

        assertThat(refused(new Intake().take("a.pdf", bytes.toByteArray())).reason())
                .isEqualTo(Refusal.TOO_LARGE);
    }
}
