package cn.taizhang.app.audit;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.ExitCode;
import cn.taizhang.app.console.NotWritten;
import cn.taizhang.app.console.Plain;
import cn.taizhang.app.console.Refused;
import cn.taizhang.app.ledger.LedgerOption;
import cn.taizhang.delivery.congress.VoteCheck;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.event.EventCheck;
import cn.taizhang.ledger.event.Noted;
import cn.taizhang.ledger.store.ChainCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `taizhang audit verify`: whether the chains of entries and of events are whole, and go on from heads that were noted
/// before.
///
/// - Both chains, the heads and the ballots of every vote are looked at as they were at one moment, without any server.
@Command(name = "verify", sortOptions = false)
final class AuditVerifyCommand implements Callable<Integer> {

    private static final int DIGITS = 64;

    private final Console console;

    @Mixin
    private LedgerOption ledger = new LedgerOption();

    @Option(names = "--head", paramLabel = "HASH", descriptionKey = "audit.head")
    private List<String> heads = List.of();

    AuditVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> noted = heads.stream()
                .map(head -> head.strip().toLowerCase(Locale.ROOT))
                .toList();
        noted.stream().filter(head -> !isHash(head)).findFirst().ifPresent(odd -> {
            throw new Refused("audit.head.odd", odd);
        });
        try (Ledger opened = Ledger.reading(ledger.address())) {
            opened.database().freeze();
            print("ledger.place", opened.address().shown());
            boolean whole = entries(opened.check());
            whole &= events(EventCheck.of(opened.database()));
            whole = whole && votes(VoteCheck.of(opened));
            for (String head : whole ? noted : List.<String>of()) {
                whole &= head(head, Noted.find(opened.database(), head));
            }
            opened.database().rollback();
            return (whole ? ExitCode.OK : ExitCode.LEDGER).code();
        }
    }

    private static boolean isHash(String head) {
        return head.length() == DIGITS && head.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
    }

    private boolean entries(ChainCheck found) {
        return switch (found) {
            case ChainCheck.Sound sound -> sound("audit.entries", sound.postings(), sound.entries(), sound.head());
            case ChainCheck.Broken broken -> faulty("audit.broken", broken.table(), broken.seq());
        };
    }

    private boolean events(EventCheck found) {
        return switch (found) {
            case EventCheck.Sound sound -> sound("audit.events", sound.events(), sound.attachments(), sound.head());
            case EventCheck.Broken broken -> faulty("audit.broken", broken.table(), broken.seq());
        };
    }

    private boolean votes(VoteCheck found) {
        found.odd().forEach(vote -> print("audit.votes.odd", vote));
        return found.isSound() && (found.votes() == 0 || sound("audit.votes", found.votes(), found.ballots()));
    }

    private boolean head(String head, Optional<Noted> noted) {
        return noted.map(at -> sound("audit.head.found", head, at.table(), at.seq()))
                .orElseGet(() -> faulty("audit.head.absent", head));
    }

    private boolean sound(String key, Object... values) {
        print(key, values);
        return true;
    }

    private boolean faulty(String key, Object... values) {
        print(key, values);
        return false;
    }

    private void print(String key, Object... values) {
        try {
            String line = Plain.line(console.messages().say(key, values));
            console.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new NotWritten("stdout", e);
        }
    }
}
