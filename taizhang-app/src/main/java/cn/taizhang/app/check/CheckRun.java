package cn.taizhang.app.check;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.files.InputFiles;
import cn.taizhang.app.files.Sweep;
import cn.taizhang.app.reading.FileReader;
import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.lint.Lint;
import cn.taizhang.compare.check.lint.Numbered;
import cn.taizhang.core.reading.Knowledge;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.ledger.finding.EarlierReports;
import cn.taizhang.rules.RuleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads the drafts and what they are held against, and lints each.
record CheckRun(Console console, PassedOver passed) {

    /// The drafts, and how many inputs gave none.
    record Outcome(List<Checked> checked, int unread) {

        /// Tells how it ended; an input that could not be read goes before what was found in the others.
        ExitCode code(Console console, List<Checked> drafts) {
            long errors = count(drafts, Severity.ERROR);
            long doubts = count(drafts, Severity.DOUBT);
            long passedOver = drafts.stream().mapToLong(Checked::passedOver).sum();
            console.tell("check.done", drafts.size(), errors, doubts, count(drafts, Severity.HINT), passedOver);
            if (unread > 0) {
                return ExitCode.NOT_READ;
            }
            return errors > 0 ? ExitCode.CONTRADICTIONS : doubts > 0 ? ExitCode.DOUBTS : ExitCode.OK;
        }

        private static long count(List<Checked> drafts, Severity severity) {
            return drafts.stream().mapToLong(checked -> checked.count(severity)).sum();
        }
    }

    /// A reading with the path it was read from.
    private record Read(String source, Reading reading) {}

    Outcome over(InputFiles drafts, InputFiles against) {
        Knowledge knowledge = RuleFiles.load();
        Lint lint = Lint.of(knowledge);
        List<Draft.Earlier> named = new ArrayList<>();
        int unread = sweep(knowledge, against, read -> named.add(new Draft.Earlier(read.source(), read.reading())));
        LastYears last = new LastYears(console, named, passed.ledger().map(EarlierReports::new));
        List<Checked> checked = new ArrayList<>();
        unread += sweep(knowledge, drafts, read -> {
            Draft draft = new Draft(read.source(), read.reading(), last.of(read.source(), read.reading()));
            checked.add(new Checked(
                    Checked.Subject.of(draft), Numbered.of(lint.findings(draft)), passed.of(read.source())));
        });
        return new Outcome(checked, unread);
    }

    private int sweep(Knowledge knowledge, InputFiles inputs, Consumer<Read> sink) {
        return new Sweep(console, () -> FileReader.knowing(knowledge))
                .over(inputs, CheckRun::reports, reports -> reports.forEach(sink))
                .unread();
    }

    private static List<Read> reports(ReadFile.Parts parts) {
        return parts.parts().stream()
                .filter(ReadPart.Whole.class::isInstance)
                .map(ReadPart.Whole.class::cast)
                .map(whole -> new Read(parts.path().toString(), whole.reading()))
                .toList();
    }
}
