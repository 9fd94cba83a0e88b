package cn.taizhang.bench.planted.run;

import cn.taizhang.app.CommandLineDoor;
import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import cn.taizhang.bench.planted.Planting;
import cn.taizhang.bench.planted.text.Edited;
import cn.taizhang.bench.planted.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Asks the built program, through its command line, what it finds in a planted draft and in its twin.
///
/// 例: `check 草稿.txt --against 上年.txt --format json`.
final class Lint {

    private static final int WIDTH = 100;
    private static final int USAGE = 2;

    private final Path folder;

    Lint(Path folder) {
        this.folder = folder;
    }

    Outcome judge(Planting planting) {
        Edited wrong = planting.wrong();
        Edited clean = planting.clean();
        List<Finding> inWrong = findings(planting, wrong);
        List<Finding> inClean = findings(planting, clean);
        List<Span> planted = places(planting, wrong);
        List<Finding> found = inWrong.stream()
                .filter(finding -> finding.touches(planted))
                .filter(finding -> inClean.stream().noneMatch(finding::says))
                .toList();
        List<Span> twin = places(planting, clean);
        return new Outcome(
                planting,
                found,
                inClean.stream().filter(finding -> finding.touches(twin)).toList());
    }

    private static List<Span> places(Planting planting, Edited edited) {
        return planting.places(edited).stream()
                .map(place -> place.inCodePoints(edited.text()))
                .toList();
    }

    private List<Finding> findings(Planting planting, Edited edited) {
        Two files = write(planting, edited);
        String draft = files.draft.toString();
        String printed = planting.wording().takesLast()
                ? run("check", draft, "--against", files.last.toString(), "--format", "json")
                : run("check", draft, "--format", "json");
        return Findings.in(printed, String.valueOf(files.draft.getFileName()));
    }

    private record Two(Path draft, Path last) {}

    private Two write(Planting planting, Edited edited) {
        try {
            Path draft = folder.resolve(bare(planting.pair().draft().name()));
            Path last = folder.resolve(bare(planting.pair().last().name()));
            Files.writeString(draft, edited.text());
            Files.writeString(last, planting.last());
            return new Two(draft, last);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a planted report into " + folder, e);
        }
    }

    private static String bare(String name) {
        return name.substring(0, name.lastIndexOf('.')) + ".txt";
    }

    private static String run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = new CommandLineDoor(new Console(out, err, new Messages(Language.CHINESE), WIDTH, false)).run(words);
        if (code == USAGE || out.size() == 0) {
            throw new IllegalStateException(
                    String.join(" ", words) + " ended with " + code + ": " + said.toString(StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
