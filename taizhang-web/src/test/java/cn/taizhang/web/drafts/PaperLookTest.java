package cn.taizhang.web.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.taizhang.table.Cell;
import cn.taizhang.table.word.WordColumn;
import cn.taizhang.table.word.WordPaper;
import cn.taizhang.table.word.WordPaper.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A paper as LibreOffice sets it: GB/T 9704-2012 asks for A4, a type area of 156 by 225 mm, 22 lines of 28 characters.
class PaperLookTest {

    private static final double MM = 72 / 25.4;
    private static final int FULL_LINES = 60;

    @TempDir
    private Path folder;

    private List<Sheet> converted(String name, Consumer<WordPaper> writing) throws IOException {
        Path document = folder.resolve(name + ".docx");
        try (OutputStream out = Files.newOutputStream(document);
                WordPaper paper = new WordPaper(out)) {
            writing.accept(paper);
        }
        Office.convert(folder, List.of(document));
        return Sheet.of(folder.resolve(name + ".pdf"));
    }

    @Test
    void sets22LinesOf28CharactersOnAPage() throws IOException {
        List<Sheet> sheets = converted("满页", paper -> paper.write(Part.ADDRESSEE, "政".repeat(28 * FULL_LINES)));

        Sheet page = sheets.getFirst();
        assertThat((double) page.width()).isCloseTo(210 * MM, within(0.6));
        assertThat((double) page.height()).isCloseTo(297 * MM, within(0.6));
        assertThat(page.body()).hasSize(22);
        assertThat(page.body()).allSatisfy(line -> {
            assertThat(line.words()).hasSize(28);
            assertThat(line.left()).isCloseTo(28 * MM, within(1.0));
            assertThat(line.right()).isCloseTo((210 - 26) * MM, within(3.0));
            assertThat(line.size()).isCloseTo(16, within(0.1));
        });
        double pitch = (page.body().getLast().top() - page.body().getFirst().top()) / 21;
        assertThat(pitch).isCloseTo(225 * MM / 22, within(0.2));
        assertThat(page.body().getFirst().top()).isBetween(37 * MM, 37 * MM + 29);
        assertThat(page.body().getLast().top()).isLessThan((297 - 35) * MM);
        assertThat(sheets).hasSize(3);
    }

    @Test
    void setsTitlesHeadingsTablesAndPageNumbers() throws IOException {
        List<Sheet> sheets = converted("通报", paper -> {
            paper.write(Part.TITLE, "关于重点任务落实情况的通报");
            paper.write(Part.NUMBER, "云政督〔2025〕9号");
            paper.write(Part.ADDRESSEE, "各县区人民政府：");
            paper.write(Part.HEADING, "一、总体情况");
            paper.write(Part.SUBHEADING, "（一）产业");
            paper.write(Part.POINT, "1.企业");
            paper.write(Part.BODY, "政".repeat(60));
            paper.table(
                    List.of(WordColumn.of("单位", 3), new WordColumn("任务", 1, true)),
                    IntStream.range(0, 40)
                            .mapToObj(i -> List.<Cell>of(Cell.text("市发展改革委"), Cell.number(i)))
                            .toList());
            paper.write(Part.ATTACHMENT, "附件：1.任务分解表");
            paper.write(Part.SIGNATURE, "云汀市人民政府督查室");
            paper.write(Part.SIGNATURE, "2025年9月18日");
            paper.write(Part.ATTACHED, "附件1");
        });

        List<Sheet.Line> lines = sheets.getFirst().body();
        assertThat(lines.get(0).size()).isCloseTo(22, within(0.1));
        assertThat((lines.get(0).left() + lines.get(0).right()) / 2).isCloseTo((28 + 156 / 2.0) * MM, within(3.0));
        assertThat(lines.get(1).words()).isEqualTo("云政督〔2025〕9号");
        assertThat(lines.get(2).left()).isCloseTo(28 * MM, within(1.0));
        for (int heading = 3; heading <= 6; heading++) {
            assertThat(lines.get(heading).left()).as(lines.get(heading).words()).isCloseTo(28 * MM + 32, within(2.5));
            assertThat(lines.get(heading).size()).isCloseTo(16, within(0.1));
        }
        assertThat(lines.get(6).words()).hasSize(26);
        assertThat(sheets.get(1).body().getFirst().words()).startsWith("单位");
        assertThat(sheets.getLast().body().getFirst().words()).isEqualTo("附件1");
        Sheet.Line odd = sheets.getFirst().lines().getLast();
        assertThat(odd.words()).isEqualTo("—1—");
        assertThat(odd.right()).isCloseTo((210 - 26) * MM - 14, within(4.0));
        assertThat(sheets.get(1).lines().getLast().left()).isCloseTo(28 * MM + 14, within(4.0));
        Sheet.Line date = lines(sheets, "2025年9月18日");
        assertThat(date.right()).isCloseTo((210 - 26) * MM - 64, within(4.0));
    }

    private static Sheet.Line lines(List<Sheet> sheets, String words) {
        return sheets.stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.words().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
