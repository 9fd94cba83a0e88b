package cn.taizhang.app.read;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.export.Renderer;
import cn.taizhang.app.files.InputFiles;
import cn.taizhang.app.files.Output;
import cn.taizhang.app.files.Sweep;
import cn.taizhang.app.reading.FileReader;

/// Reads all inputs and writes what they say.
final class ReadRun {

    private final Console console;
    private final Selection selection;
    private final Renderer renderer;
    private final Output output;
    private long shown;

    ReadRun(Console console, Selection selection, Renderer renderer, Output output) {
        this.console = console;
        this.selection = selection;
        this.renderer = renderer;
        this.output = output;
    }

    ExitCode over(InputFiles inputs) {
        output.write(renderer.before());
        Sweep.Outcome outcome = new Sweep(console, FileReader::withRules)
                .over(inputs, parts -> renderer.render(parts.map(selection::narrow)), bytes -> {
                    shown += bytes.length;
                    output.write(bytes);
                });
        if (outcome.taken() > 0 && shown == 0) {
            console.tell("read.nothing");
        }
        if (outcome.taken() > 0) {
            output.finish();
        }
        return outcome.unread() == 0 ? ExitCode.OK : ExitCode.NOT_READ;
    }
}
