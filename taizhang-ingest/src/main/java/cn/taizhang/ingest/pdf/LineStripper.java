package cn.taizhang.ingest.pdf;

import cn.taizhang.ingest.format.Limits;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// Takes the lines of a document, top down, with their boxes.
final class LineStripper extends PDFTextStripper {

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Line box;
    private int operations;
    private int characters;

    private LineStripper() {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(false);
    }

    /// More text or drawing than any report has.
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static List<Line> lines(PDDocument document) throws IOException {
        LineStripper stripper = new LineStripper();
        stripper.writeText(document, Writer.nullWriter());
        stripper.endLine();
        return stripper.lines;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operations > Limits.PDF_OPERATIONS) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        characters++;
        super.processTextPosition(position);
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) throws IOException {
        if (characters > Limits.CHARACTERS) {
            throw new TooMuch();
        }
        text.append(word.replace('\n', ' ').replace('\r', ' '));
        for (TextPosition position : positions) {
            cover(position);
        }
    }

    private void cover(TextPosition position) {
        float left = position.getXDirAdj();
        float right = left + position.getWidthDirAdj();
        float bottom = position.getYDirAdj();
        float top = bottom - position.getHeightDir();
        float em = position.getWidthDirAdj();
        Line so = box;
        box = so == null
                ? new Line(getCurrentPageNo(), "", left, top, right, bottom, em)
                : new Line(
                        so.page(),
                        "",
                        Math.min(so.left(), left),
                        Math.min(so.top(), top),
                        Math.max(so.right(), right),
                        Math.max(so.bottom(), bottom),
                        Math.max(so.em(), em));
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphStart() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        Line so = box;
        if (so != null && !text.toString().isBlank()) {
            lines.add(new Line(so.page(), text.toString(), so.left(), so.top(), so.right(), so.bottom(), so.em()));
        }
        text.setLength(0);
        box = null;
    }
}
