package cn.taizhang.app.panel;

import cn.taizhang.app.console.NotWritten;
import cn.taizhang.app.files.Output;
import cn.taizhang.compare.panel.PanelRow;
import cn.taizhang.compare.panel.Question;
import cn.taizhang.core.indicator.Indicator;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.Table;
import cn.taizhang.table.TableWriter;
import cn.taizhang.table.codebook.Codebook;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Writes the rows of a panel to a file with its codebook beside it, or to standard output without.
///
/// 例: `panel.xlsx` and `panel.codebook.md`.
record PanelFile(Path path, TableFormat format, Style style) {

    private static final Path STANDARD = Path.of("-");
    private static final String USUAL = "panel";

    void write(Question question, Indicator indicator, List<PanelRow> rows, OutputStream standard) {
        Table table = PanelColumns.table(stem());
        try (Output output = Output.to(path, standard)) {
            try (TableWriter writer = format.open(table, output.stream(), style)) {
                rows.forEach(row -> writer.row(PanelCells.of(question, row).under(table.names())));
            }
            output.finish();
            if (!path.equals(STANDARD)) {
                codebook(new Codebook(table, format, title(indicator), notes(question)));
            }
        } catch (UncheckedIOException e) {
            throw new NotWritten(path.toString(), cause(e));
        }
    }

    private static IOException cause(UncheckedIOException e) {
        return e.getCause() == null ? new IOException(e.getMessage()) : e.getCause();
    }

    private void codebook(Codebook book) {
        try (Output output = Output.to(path.resolveSibling(book.fileName()), OutputStream.nullOutputStream())) {
            output.stream().write(book.markdown().getBytes(StandardCharsets.UTF_8));
            output.finish();
        } catch (IOException e) {
            throw new NotWritten(book.fileName(), e);
        }
    }

    private String stem() {
        String name = path.equals(STANDARD) ? USUAL : String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static Bilingual title(Indicator indicator) {
        return new Bilingual(
                indicator.names().chinese() + "目标与结果",
                "Targets and results: " + indicator.names().english());
    }

    private static List<Bilingual> notes(Question question) {
        return List.of(
                new Bilingual("每个地区每个报告年度一行,没有提到该指标的报告也有一行。", "One row for each place and report year, also where the report says nothing of the indicator."),
                new Bilingual("年度 year 是定目标的年份;actual 是同一份报告所说上一年的结果;result 是下一年报告所说本年的结果。", "year is the year whose target is set; actual is what the same report says of the year before; result is what the next report says of this year."),
                new Bilingual("指标 " + question.indicator() + ";数值按原文,未经换算;_start 与 _end 按 Unicode 码点计,左闭右开。", "Indicator " + question.indicator() + "; numbers as written, in their units; _start and _end count Unicode code points of the decoded source, half open."));
    }
}
