package cn.taizhang.delivery.paper;

import cn.taizhang.table.Cell;
import cn.taizhang.table.word.WordPaper;
import cn.taizhang.table.word.WordPaper.Part;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A paper as it was composed: what its page shows, its text file and its document of Word hold.
///
/// 例: 通报 of 云汀市 with a table of 27 units.
///
/// - The same blocks make the same text and the same bytes.
public record Paper(Kind kind, String title, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }

    public List<Clause> clauses() {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.Line _ -> Stream.<Clause>empty();
                    case Block.Body body -> body.clauses().stream();
                    case Block.Grid grid -> grid.rows().stream().flatMap(row -> row.clauses().stream());
                })
                .toList();
    }

    /// How many statements are marked.
    public long marked() {
        return clauses().stream().filter(Clause::isMarked).count();
    }

    /// Whether the final text would state something that nothing shows.
    public boolean isUnproved() {
        return clauses().stream().anyMatch(clause -> clause.mark() == Clause.Mark.UNPROVED);
    }

    /// Its text, a line a paragraph; of a table a line a row.
    public String text(boolean marks) {
        return blocks.stream()
                .flatMap(block -> lines(block, marks).stream())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<String> lines(Block block, boolean marks) {
        return switch (block) {
            case Block.Line line -> List.of(line.words());
            case Block.Body body -> List.of(body.written(marks));
            case Block.Grid grid ->
                grid.rows().stream()
                        .map(row -> row.written(marks).stream().map(Cell::words).collect(Collectors.joining("\t")))
                        .toList();
        };
    }

    /// Writes it by GB/T 9704, with its marks or as final text.
    public void word(OutputStream out, boolean marks) {
        try (WordPaper paper = new WordPaper(out)) {
            for (Block block : blocks) {
                switch (block) {
                    case Block.Line line -> paper.write(line.part(), Typeset.of(line.words()));
                    case Block.Body body -> {
                        String words = body.written(marks);
                        if (!words.isEmpty()) {
                            paper.write(Part.BODY, Typeset.of(words));
                        }
                    }
                    case Block.Grid grid ->
                        paper.table(
                                grid.columns(),
                                grid.rows().stream()
                                        .map(row -> row.written(marks))
                                        .toList());
                }
            }
        }
    }
}
