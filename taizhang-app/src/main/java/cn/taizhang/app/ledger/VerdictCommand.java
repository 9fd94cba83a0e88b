package cn.taizhang.app.ledger;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.review.Corrections;
import cn.taizhang.ledger.review.Reviewed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the commands by which a person speaks on records have in common: `accept`, `correct`, `reject`, `undo`.
abstract sealed class VerdictCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID", arity = "1..*", descriptionKey = "verdict.id")
    private List<String> ids = List.of();

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "verdict.by")
    private String by = System.getProperty("user.name", "");

    @Option(names = "--reason", paramLabel = "WORDS", descriptionKey = "verdict.reason")
    private String reason = "";

    VerdictCommand(Console console) {
        this.console = console;
    }

    abstract Reviewed say(Corrections corrections, String id, Author person, String why);

    @Override
    public Integer call() {
        boolean all = true;
        try (Ledger opened = Ledger.existing(ledger.address())) {
            Corrections corrections = new Corrections(opened, Clock.systemUTC());
            for (String id : ids) {
                all &= told(id, say(corrections, id, Author.person(by), reason));
            }
        }
        return (all ? ExitCode.OK : ExitCode.USAGE).code();
    }

    private boolean told(String id, Reviewed reviewed) {
        switch (reviewed) {
            case Reviewed.Done done ->
                console.tell("verdict.done", id, done.entry().seq());
            case Reviewed.Refused refused ->
                refused.faults()
                        .forEach(fault -> console.tell(
                                "verdict." + fault.kind().name().toLowerCase(Locale.ROOT),
                                fault.about(),
                                fault.remedy()));
        }
        return reviewed instanceof Reviewed.Done;
    }

    /// `taizhang accept ID…`: what was read is right.
    @Command(name = "accept", sortOptions = false)
    static final class Accept extends VerdictCommand {

        Accept(Console console) {
            super(console);
        }

        @Override
        Reviewed say(Corrections corrections, String id, Author person, String why) {
            return corrections.accept(id, person, why);
        }
    }

    /// `taizhang reject ID…`: what was read is no such record.
    @Command(name = "reject", sortOptions = false)
    static final class Reject extends VerdictCommand {

        Reject(Console console) {
            super(console);
        }

        @Override
        Reviewed say(Corrections corrections, String id, Author person, String why) {
            return corrections.reject(id, person, why);
        }
    }

    /// `taizhang undo ID…`: takes the last word of a person back.
    @Command(name = "undo", sortOptions = false)
    static final class Undo extends VerdictCommand {

        Undo(Console console) {
            super(console);
        }

        @Override
        Reviewed say(Corrections corrections, String id, Author person, String why) {
            return corrections.undo(id, person, why);
        }
    }

    /// `taizhang correct ID… --set COLUMN=VALUE`: what was read should have been this.
    @Command(name = "correct", sortOptions = false)
    static final class Correct extends VerdictCommand {

        @Option(names = "--set", paramLabel = "COLUMN=VALUE", required = true, descriptionKey = "verdict.set")
        private Map<String, String> values = new LinkedHashMap<>();

        Correct(Console console) {
            super(console);
        }

        @Override
        Reviewed say(Corrections corrections, String id, Author person, String why) {
            return corrections.correct(id, values, person, why);
        }
    }
}
