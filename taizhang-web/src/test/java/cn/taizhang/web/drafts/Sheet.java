package cn.taizhang.web.drafts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// One page of a PDF: its size, and its lines with where each begins, how large it is and how many characters it has.
record Sheet(float width, float height, List<Line> lines) {

    /// One line; places in points from the top left.
    record Line(double top, double left, double right, double size, String words) {}

    static List<Sheet> of(Path pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<Sheet> sheets = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDRectangle box = document.getPage(page - 1).getMediaBox();
                sheets.add(new Sheet(box.getWidth(), box.getHeight(), lines(document, page)));
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + pdf, e);
        }
    }

    private static List<Line> lines(PDDocument document, int page) throws IOException {
        TreeMap<Long, List<TextPosition>> byLine = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (!text.getUnicode().isBlank()) {
                    byLine.computeIfAbsent(Math.round(text.getYDirAdj() / 4.0), _ -> new ArrayList<>())
                            .add(text);
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return byLine.values().stream().map(Sheet::line).toList();
    }

    private static Line line(List<TextPosition> all) {
        TextPosition first = all.getFirst();
        TextPosition last = all.getLast();
        StringBuilder words = new StringBuilder();
        all.forEach(one -> words.append(one.getUnicode()));
        return new Line(
                first.getYDirAdj(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getFontSizeInPt(),
                words.toString());
    }

    /// Those in the type area, without the number of the page.
    List<Line> body() {
        return lines.stream()
                .filter(line -> line.top() < height - 35 * 72 / 25.4)
                .toList();
    }
}
