package cn.taizhang.app.score;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.NotWritten;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `taizhang score GOLD_DIR [PREDICTIONS]`: how much of what labels say was read, and how well.
@Command(name = "score", sortOptions = false)
public final class ScoreCommand implements Callable<Integer> {

    private static final Path NOWHERE = Path.of("");

    private final Console console;

    @Parameters(index = "0", paramLabel = "GOLD_DIR", descriptionKey = "score.gold")
    private Path gold = NOWHERE;

    @Parameters(index = "1", arity = "0..1", paramLabel = "PREDICTIONS", descriptionKey = "score.predictions")
    private Path predictions = NOWHERE;

    @Option(names = "--errors", paramLabel = "FILE", descriptionKey = "score.errors")
    private Path errors = NOWHERE;

    @Option(names = "--ratchet", paramLabel = "FILE", descriptionKey = "score.ratchet")
    private Path ratchet = NOWHERE;

    public ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GoldFolder folder = new GoldFolder(gold);
        Scoring scoring = predictions.equals(NOWHERE) ? Scoring.reading(folder) : Scoring.of(folder, predictions);
        print(scoring.lines());
        if (!errors.equals(NOWHERE)) {
            write(errors, scoring.errors());
        }
        if (!ratchet.equals(NOWHERE)) {
            write(ratchet, scoring.counts().lines());
        }
        if (scoring.facts().malformed() > 0) {
            console.tell("score.malformed", scoring.facts().malformed());
        }
        return ExitCode.OK.code();
    }

    private void print(List<String> lines) {
        try {
            console.out().write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
            console.out().flush();
        } catch (IOException e) {
            throw new NotWritten("stdout", e);
        }
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new NotWritten(file.toString(), e);
        }
    }
}
