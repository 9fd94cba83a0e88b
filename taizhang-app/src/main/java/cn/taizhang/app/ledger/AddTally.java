package cn.taizhang.app.ledger;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.files.Progress;
import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.core.record.Remark;
import cn.taizhang.ledger.posting.Filed;
import cn.taizhang.ledger.variant.Likeness;
import java.nio.file.Path;
import java.util.function.LongFunction;

/// Counts what became of the files, and tells of those of which a person should know.
final class AddTally {

    private static final int PERCENT = 100;

    private final Console console;
    private int unreadable;
    private int known;
    private int files;
    private int reports;
    private long entries;
    private int variants;
    private int apart;

    AddTally(Console console) {
        this.console = console;
    }

    boolean isComplete() {
        return unreadable == 0;
    }

    void unreadable(String key, Path path) {
        unreadable++;
        console.tell(key, path);
    }

    void refused(ReadFile.Refused refused) {
        unreadable++;
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
                console.tell("add.edition", file.path(), edition.reanchored(), edition.lost());
            }
            case Filed.Reread reread -> reread(file, reread.difference());
        }
    }

    private void added(ReadFile.Parts file, Filed.Added added, LongFunction<String> title) {
        reports += added.reports();
        entries += added.entries();
        for (Likeness like : added.variants()) {
            variants++;
            console.tell("add.variant", file.path(), title.apply(like.document()), Math.round(like.share() * PERCENT));
        }
        if (!file.holdsReport()) {
            apart++;
            console.tell("add.apart", file.path());
        }
        file.parts().stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry instanceof Remark remark && remark.code() == Remark.Code.FILE_NAME)
                .forEach(entry -> console.tell("add.misfiled", file.path(), ((Remark) entry).detail()));
    }

    private void reread(ReadFile.Parts file, Filed.Difference difference) {
        if (!difference.isNone()) {
            console.tell(
                    "add.reread",
                    file.path(),
                    difference.appeared(),
                    difference.vanished(),
                    difference.changed(),
                    difference.kept());
        }
    }

    void told(Progress progress, String ledger) {
        console.tell(
                "add.done", ledger, files, reports, entries, variants, apart, known, unreadable, progress.seconds());
    }
}
