package cn.taizhang.app.find;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.ledger.LedgerOption;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.search.answer.Finder;
import cn.taizhang.ledger.search.answer.Wanted;
import cn.taizhang.ledger.search.question.Question;
import cn.taizhang.ledger.search.words.BrokenWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taizhang find QUERY`: searches the ledger.
@Command(name = "find", sortOptions = false)
public final class FindCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final Console console;

    @Parameters(paramLabel = "QUERY", arity = "0..*", descriptionKey = "find.query")
    private List<String> query = List.of();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Mixin
    private NarrowingOptions narrowing = new NarrowingOptions();

    @Mixin
    private WordsOption words = new WordsOption();

    @Option(names = "--facets", descriptionKey = "find.facets")
    private boolean facets;

    @Option(names = "--sort", paramLabel = "relevance|year|added", descriptionKey = "find.sort")
    private Wanted.Order order = Wanted.Order.RELEVANCE;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "find.limit")
    private int limit = -1;

    @Option(names = "--offset", paramLabel = "N", descriptionKey = "find.offset")
    private int offset;

    @Option(names = "--format", paramLabel = "text|csv|jsonl|xlsx|parquet", descriptionKey = "review.format")
    private FindFormat format = FindFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "panel.output")
    private Path output = Path.of("-");

    public FindCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger opened = Ledger.reading(ledger.address());
                Finder finder = Finder.open(opened)) {
            Question question = words.question(String.join(" ", query), ledger.address(), finder);
            Wanted wanted = new Wanted(question, narrowing.filters(finder), page(), facets);
            if (finder.upkeep().isTold()) {
                console.tell(
                        "find.upkeep." + finder.upkeep().name().toLowerCase(Locale.ROOT),
                        opened.address().index());
            }
            write(finder, wanted);
            return ExitCode.OK.code();
        } catch (BrokenWords broken) {
            broken.faults()
                    .forEach(fault -> console.tell(
                            "find.words." + fault.what().name().toLowerCase(Locale.ROOT),
                            broken.file(),
                            fault.line(),
                            fault.word()));
            return ExitCode.USAGE.code();
        }
    }

    private Wanted.Page page() {
        boolean counting = format != FindFormat.TEXT && facets;
        int usual = format == FindFormat.TEXT ? SHOWN : Integer.MAX_VALUE;
        return new Wanted.Page(order, Math.max(0, offset), counting ? 0 : limit < 0 ? usual : limit);
    }

    private void write(Finder finder, Wanted wanted) {
        HitFile.Written written = format == FindFormat.TEXT
                ? new HitList(console, output).show(finder.find(wanted))
                : new HitFile(console, output, format.table()).write(finder, wanted);
        if (written.total() == 0) {
            console.tell("find.nothing");
        } else if (wanted.page().limit() > 0) {
            long before = wanted.page().offset();
            console.tell(
                    "find.total", written.total(), before + Math.min(1, written.shown()), before + written.shown());
        }
    }
}
