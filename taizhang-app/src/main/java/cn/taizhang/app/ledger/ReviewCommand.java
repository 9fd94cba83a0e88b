package cn.taizhang.app.ledger;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.files.TableFile;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.ledger.review.ReviewQueue;
import cn.taizhang.table.Bilingual;
import cn.taizhang.table.file.Style;
import cn.taizhang.table.file.TableFormat;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `taizhang review`: what in the ledger a person should look at.
@Command(name = "review", sortOptions = false)
public final class ReviewCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--doubt", split = ",", paramLabel = "DOUBT", descriptionKey = "review.doubt")
    private List<String> doubts = List.of();

    @Option(names = "--below", paramLabel = "0..1", descriptionKey = "review.below")
    private double below = 0.75;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "review.limit")
    private long limit = Long.MAX_VALUE;

    @Option(names = "--format", paramLabel = "text|csv|jsonl|xlsx|parquet", descriptionKey = "review.format")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "panel.output")
    private Path output = Path.of("-");

    public ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<Doubt> wanted = EnumSet.noneOf(Doubt.class);
        doubts.forEach(word -> wanted.add(doubt(word)));
        if (wanted.isEmpty()) {
            wanted.addAll(EnumSet.allOf(Doubt.class));
        }
        boolean text = format.equalsIgnoreCase("text");
        List<TableFormat> formats = Stream.of(TableFormat.values())
                .filter(one -> one.extension().equalsIgnoreCase(format))
                .toList();
        if (!text && formats.isEmpty()) {
            throw new Refused("usage.value", "--format", "text|csv|jsonl|xlsx|parquet", format);
        }
        try (Ledger opened = Ledger.reading(ledger.address())) {
            ReviewQueue queue = new ReviewQueue(opened);
            if (text) {
                new ReviewList(console, limit).show(queue, wanted, below);
            } else {
                table(queue, wanted, formats.getFirst());
            }
        }
        return ExitCode.OK.code();
    }

    private void table(ReviewQueue queue, Set<Doubt> wanted, TableFormat chosen) {
        Style style = new Style(false, console.messages().language() == Language.ENGLISH);
        TableFile.Explained explained = new TableFile.Explained(new Bilingual("复核队列", "Review queue"), List.of());
        long[] room = {limit};
        long rows = new TableFile(output, chosen, style)
                .write(
                        ReviewColumns.TABLE,
                        explained,
                        sink -> queue.of(wanted, below, one -> {
                            if (room[0]-- > 0) {
                                sink.accept(ReviewColumns.cells(one));
                            }
                        }),
                        console.out());
        console.tell("export.done", rows);
    }

    private Doubt doubt(String word) {
        return Stream.of(Doubt.values())
                .filter(doubt -> doubt.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "review.doubt.unknown",
                        word,
                        Stream.of(Doubt.values()).map(Doubt::word).collect(Collectors.joining(", "))));
    }
}
