package cn.taizhang.ingest.pdf;

import cn.taizhang.core.text.Source;
import cn.taizhang.core.text.Span;
import cn.taizhang.ingest.format.Extraction;
import cn.taizhang.ingest.format.Extraction.Failure;
import cn.taizhang.ingest.format.Limits;
import cn.taizhang.ingest.format.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.util.Version;

/// Reads pdf with a text layer: the decoded source is its lines, and each line knows its page and box.
///
/// 例: a line is located at 「page 3, box 72.0 90.5 468.0 14.0」: left, top, width, height in points from the top
/// left.
///
/// - Running heads, running feet and page numbers stay in the source and are left out of the main text.
/// - Lines are joined to paragraphs by their margins.
public final class PdfFile {

    private static final int FEWEST_CHARACTERS_A_PAGE = 10;

    private PdfFile() {}

    public static Extraction read(byte[] bytes) {
        if (!Inflation.isBounded(bytes)) {
            return new Failure(Refusal.TOO_LARGE, "文件展开后过大");
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                return new Failure(Refusal.TOO_LARGE, "文件超过" + Limits.PAGES + "页");
            }
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                return new Failure(Refusal.ENCRYPTED, "文件禁止提取文字");
            }
            return text(LineStripper.lines(document), document.getNumberOfPages());
        } catch (InvalidPasswordException locked) {
            return new Failure(Refusal.ENCRYPTED, "文件设有密码");
        } catch (LineStripper.TooMuch tooMuch) {
            return new Failure(Refusal.TOO_LARGE, "文字或图形过多");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The parser answers a broken file with whatever its code runs into: casts, indexes, endless nesting.
            return new Failure(Refusal.UNREADABLE, "PDF 文件已损坏");
        }
    }

    private static Extraction text(List<Line> lines, int pages) {
        int characters =
                lines.stream().mapToInt(line -> line.text().strip().length()).sum();
        if (characters < Math.max(1, pages * FEWEST_CHARACTERS_A_PAGE)) {
            return new Failure(Refusal.NO_TEXT, "PDF 没有文字层");
        }
        StringBuilder text = new StringBuilder();
        List<Source.Place> places = new ArrayList<>();
        for (Line line : lines) {
            int start = text.length();
            text.append(line.text()).append('\n');
            places.add(new Source.Place(new Span(start, text.length()), locator(line)));
        }
        Pages layout = new Pages(lines, text.toString(), places);
        return new Extraction.Extract(
                Source.Format.PDF,
                "pdf/PDFBox " + Version.getVersion(),
                text.toString(),
                places,
                layout.main(),
                layout.dropped());
    }

    private static String locator(Line line) {
        return String.format(
                Locale.ROOT,
                "page %d, box %.1f %.1f %.1f %.1f",
                line.page(),
                line.left(),
                line.top(),
                line.right() - line.left(),
                line.bottom() - line.top());
    }
}
