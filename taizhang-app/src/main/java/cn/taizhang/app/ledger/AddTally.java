package cn.taizhang.app.ledger;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.files.Progress;
import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.core.record.Remark;
import cn.taizhang.core.record.Report;
import cn.taizhang.ledger.posting.Filed;
import cn.taizhang.ledger.variant.Likeness;
import java.nio.file.Path;
import java.util.function.LongFunction;

/// Counts what became of the files, and tells of those of which a person should know.
final class AddTally {

    private static final int PERCENT = 100;

    private final Console console;
    private Progress progress;
    private int unreadable;
    private int known;
    private int files;
    private int reports;
    private long entries;
    private int variants;
    private int apart;

    AddTally(Console console) {
        this.console = console;
        this.progress = new Progress(console, 0);
    }

    /// The line of progress that makes way for whatever is told from now on.
    void beside(Progress line) {
        progress = line;
    }

    private void tell(String key, Object... values) {
        progress.clear();
        console.tell(key, values);
    }

    boolean isComplete() {
        return unreadable == 0;
    }

    void unreadable(String key, Path path) {
        unreadable++;
        tell(key, path);
    }

    void refused(ReadFile.Refused refused) {
        unreadable++;
        progress.clear();
        console.say(console.messages().language() == Language.CHINESE ? refused.chinese() : refused.english());
    }

    void known(int number) {
        known += number;
    }

    /// What was posted for a file; `title` names a document of the ledger.
    void posted(ReadFile.Parts file, Filed filed, LongFunction<String> title) {
        files++;
        switch (filed) {
            case Filed.Known _ -> known++;
            case Filed.Added added -> added(file, added, title);
            case Filed.Edition edition -> {
                added(file, edition.added(), title);
                tell("add.edition", file.path(), edition.reanchored(), edition.lost());
            }
            case Filed.Reread reread -> reread(file, reread.difference());
        }
    }

    private void added(ReadFile.Parts file, Filed.Added added, LongFunction<String> title) {
        reports += added.reports();
        entries += added.entries();
        for (Likeness like : added.variants()) {
            variants++;
            tell("add.variant", file.path(), title.apply(like.document()), Math.round(like.share() * PERCENT));
        }
        if (!file.holdsReport()) {
            apart++;
            tell("add.apart", file.path());
        }
        for (ReadPart part : file.parts()) {
            if (part instanceof ReadPart.Whole whole && isMisfiled(whole)) {
                Report report = whole.report();
                tell("add.misfiled", file.path(), report.issuer().name(), report.year());
            }
        }
    }

    private static boolean isMisfiled(ReadPart.Whole part) {
        return part.entries().stream()
                .anyMatch(entry -> entry instanceof Remark remark && remark.code() == Remark.Code.FILE_NAME);
    }

    private void reread(ReadFile.Parts file, Filed.Difference difference) {
        if (!difference.isNone()) {
            tell(
                    "add.reread",
                    file.path(),
                    difference.appeared(),
                    difference.vanished(),
                    difference.changed(),
                    difference.kept());
        }
    }

    void told(String ledger) {
        tell("add.done", ledger, files, reports, entries, variants, apart, known, unreadable, progress.seconds());
    }
}
