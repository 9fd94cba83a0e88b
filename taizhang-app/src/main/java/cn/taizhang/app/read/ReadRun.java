package cn.taizhang.app.read;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.export.Renderer;
import cn.taizhang.app.files.InputFiles;
import cn.taizhang.app.files.Output;
import cn.taizhang.app.files.ParallelReading;
import cn.taizhang.app.files.Progress;
import cn.taizhang.app.reading.FileReader;
import cn.taizhang.app.reading.ReadFile;
import java.nio.file.Path;

/// Reads all inputs, writes what they say, and tells of those that say nothing.
final class ReadRun {

    private final Console console;
    private final Selection selection;
    private final Renderer renderer;
    private final Output output;
    private int unread;
    private int taken;
    private long shown;

    ReadRun(Console console, Selection selection, Renderer renderer, Output output) {
        this.console = console;
        this.selection = selection;
        this.renderer = renderer;
        this.output = output;
    }

    /// One file, rendered by a worker: its bytes, its length, and a complaint or the empty string.
    private record Rendered(byte[] bytes, int characters, String complaint) {}

    ExitCode over(InputFiles inputs) {
        inputs.missing().forEach(path -> complain("read.missing", path));
        inputs.barren().forEach(path -> complain("read.barren", path));
        inputs.closed().forEach(path -> complain("read.closed", path));
        output.write(renderer.before());
        if (!inputs.files().isEmpty()) {
            read(inputs);
        }
        if (taken > 0) {
            output.finish();
        }
        return unread == 0 ? ExitCode.OK : ExitCode.NOT_READ;
    }

    private void read(InputFiles inputs) {
        FileReader reader = FileReader.withRules();
        Progress progress = new Progress(console, inputs.files().size());
        ParallelReading.onAllProcessors().each(inputs.files(), path -> rendered(reader.read(path)), rendered -> {
            if (!rendered.complaint().isEmpty()) {
                progress.clear();
                unread++;
                console.say(rendered.complaint());
            }
            taken += rendered.complaint().isEmpty() ? 1 : 0;
            shown += rendered.bytes().length;
            output.write(rendered.bytes());
            if (inputs.folders()) {
                progress.add(rendered.characters());
            }
        });
        if (taken > 0 && shown == 0) {
            console.tell("read.nothing");
        }
        if (inputs.folders()) {
            progress.clear();
            console.tell("read.done", inputs.asked(), unread, progress.characters(), progress.seconds());
        }
    }

    private Rendered rendered(ReadFile file) {
        return switch (file) {
            case ReadFile.Parts parts -> {
                String complaint = parts.holdsReport() ? "" : console.messages().say("read.noreport", parts.path());
                yield new Rendered(renderer.render(parts.map(selection::narrow)), parts.characters(), complaint);
            }
            case ReadFile.Refused refused -> {
                boolean chinese = console.messages().language() == Language.CHINESE;
                yield new Rendered(new byte[0], 0, chinese ? refused.chinese() : refused.english());
            }
        };
    }

    private void complain(String key, Path path) {
        unread++;
        console.tell(key, path);
    }
}
