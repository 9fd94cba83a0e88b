package cn.taizhang.app.ledger;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.files.InputFiles;
import cn.taizhang.app.files.ParallelReading;
import cn.taizhang.app.files.Progress;
import cn.taizhang.app.reading.FileReader;
import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReaderVersion;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.LedgerAddress;
import cn.taizhang.ledger.LedgerFailure;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.posting.Appender;
import cn.taizhang.ledger.search.index.Index;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Reads all inputs on all processors and posts them one after the other, in their order.
///
/// - Files that the ledger knows already, read by this very reader, are not read again: so a run that was killed is
///   taken up where it stopped.
/// - Whole files are made last about once a second.
final class AddRun {

    private static final long MOMENT = Duration.ofSeconds(1).toNanos();

    private final Console console;
    private final LedgerAddress address;
    private final AddTally tally;
    private long committed = System.nanoTime();

    AddRun(Console console, LedgerAddress address) {
        this.console = console;
        this.address = address;
        this.tally = new AddTally(console);
    }

    ExitCode over(InputFiles inputs) {
        inputs.missing().forEach(path -> tally.unreadable("read.missing", path));
        inputs.barren().forEach(path -> tally.unreadable("read.barren", path));
        inputs.closed().forEach(path -> tally.unreadable("read.closed", path));
        if (!inputs.files().isEmpty()) {
            try (Ledger ledger = Ledger.writing(address)) {
                add(inputs, ledger);
            }
        }
        return tally.isComplete() ? ExitCode.OK : ExitCode.NOT_READ;
    }

    private void add(InputFiles inputs, Ledger ledger) {
        Author reader = Author.reader(ReaderVersion.current());
        Map<String, String> known = ledger.shelf().known();
        List<Path> unknown = inputs.files().stream()
                .filter(file -> !reader.name().equals(known.getOrDefault(FileHash.of(file), "")))
                .toList();
        tally.known(inputs.files().size() - unknown.size());
        Progress progress = new Progress(console, unknown.size());
        tally.beside(progress);
        if (!unknown.isEmpty()) {
            FileReader files = FileReader.withRules();
            try (Appender appender = ledger.appender(reader, Clock.systemUTC())) {
                ParallelReading.onAllProcessors().each(unknown, files::read, file -> post(appender, file, progress));
                appender.commit();
            }
        }
        progress.clear();
        index(ledger);
        tally.told(ledger.address().shown());
    }

    /// The index can be made from the ledger at any time: what goes wrong with it takes nothing from what was added.
    private void index(Ledger ledger) {
        try {
            Index.update(ledger);
        } catch (LedgerFailure failure) {
            console.tell("add.unindexed", failure.place(), String.valueOf(failure.getMessage()));
        }
    }

    private void post(Appender appender, ReadFile file, Progress progress) {
        switch (file) {
            case ReadFile.Refused refused -> tally.refused(refused);
            case ReadFile.Parts parts -> {
                tally.posted(parts, appender.post(Filings.of(parts)), appender::title);
                progress.add(parts.characters());
                if (System.nanoTime() - committed > MOMENT) {
                    appender.commit();
                    committed = System.nanoTime();
                }
            }
        }
    }
}
