package cn.taizhang.app.files;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.reading.FileReader;
import cn.taizhang.app.reading.ReadFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads all inputs, hands over what each gave in the order of the inputs, and tells of those that gave nothing.
///
/// 例: of a folder with 30 reports and one article, 31 things are handed over and the article is complained of.
///
/// - The work on a file is done by many threads, the handing over by one.
public final class Sweep {

    private final Console console;
    private final Supplier<FileReader> reader;
    private int unread;
    private int taken;

    /// `reader` is asked for only when there is something to read.
    public Sweep(Console console, Supplier<FileReader> reader) {
        this.console = console;
        this.reader = reader;
    }

    /// How many inputs held a report, and how many could not be read or held none.
    public record Outcome(int taken, int unread) {}

    private record Done<T>(List<T> given, int characters, String complaint) {}

    /// Reads the inputs; `sink` takes what `work` makes of each file that could be decoded.
    public <T> Outcome over(InputFiles inputs, Function<ReadFile.Parts, T> work, Consumer<T> sink) {
        inputs.missing().forEach(path -> complain("read.missing", path));
        inputs.barren().forEach(path -> complain("read.barren", path));
        inputs.closed().forEach(path -> complain("read.closed", path));
        if (!inputs.files().isEmpty()) {
            read(inputs, work, sink);
        }
        return new Outcome(taken, unread);
    }

    private <T> void read(InputFiles inputs, Function<ReadFile.Parts, T> work, Consumer<T> sink) {
        FileReader files = reader.get();
        Progress progress = new Progress(console, inputs.files().size());
        ParallelReading.onAllProcessors().each(inputs.files(), path -> done(files.read(path), work), done -> {
            if (done.complaint().isEmpty()) {
                taken++;
            } else {
                progress.clear();
                unread++;
                console.say(done.complaint());
            }
            done.given().forEach(sink);
            if (inputs.folders()) {
                progress.add(done.characters());
            }
        });
        if (inputs.folders()) {
            progress.clear();
            console.tell("read.done", inputs.asked(), unread, progress.characters(), progress.seconds());
        }
    }

    private <T> Done<T> done(ReadFile file, Function<ReadFile.Parts, T> work) {
        return switch (file) {
            case ReadFile.Parts parts -> {
                String complaint = parts.holdsReport() ? "" : console.messages().say("read.noreport", parts.path());
                List<T> given = new ArrayList<>();
                given.add(work.apply(parts));
                yield new Done<>(given, parts.characters(), complaint);
            }
            case ReadFile.Refused refused -> {
                boolean chinese = console.messages().language() == Language.CHINESE;
                yield new Done<>(List.of(), 0, chinese ? refused.chinese() : refused.english());
            }
        };
    }

    private void complain(String key, Path path) {
        unread++;
        console.tell(key, path);
    }
}
