package cn.taizhang.app.check;

import cn.taizhang.app.ledger.LedgerOption;
import cn.taizhang.compare.check.lint.Numbered;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.finding.Suppressions;
import cn.taizhang.ledger.finding.Suppressions.Suppressed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is passed over, from the table beside each draft (or the one named) and from the ledger if one is named.
final class PassedOver implements AutoCloseable {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final String ENDING = ".suppressed.tsv";
    private static final int QUOTED = 200;

    private final Optional<Ledger> ledger;
    private final Path named;
    private final Clock clock = Clock.systemUTC();

    PassedOver(LedgerOption ledger, Path named, boolean writing) {
        this.named = named;
        this.ledger = ledger.isNamed()
                ? Optional.of(writing ? Ledger.existing(ledger.address()) : Ledger.reading(ledger.address()))
                : Optional.empty();
    }

    Optional<Ledger> ledger() {
        return ledger;
    }

    /// What is passed over of a draft.
    Map<String, Suppressed> of(String source) {
        Map<String, Suppressed> all = new LinkedHashMap<>(file(source).read());
        ledger.ifPresent(opened -> all.putAll(new Suppressions(opened).all()));
        return all;
    }

    /// The draft with what is passed over by now.
    Checked again(Checked checked) {
        return checked.passing(of(checked.subject().source()));
    }

    private SuppressionFile file(String source) {
        if (!named.toString().isEmpty()) {
            return new SuppressionFile(named);
        }
        Path draft = Path.of(source);
        return new SuppressionFile(draft.resolveSibling(draft.getFileName() + ENDING));
    }

    /// Passes over findings from now on; answers with the ids that none of the drafts has.
    List<String> add(List<Checked> drafts, List<String> ids, String by, String reason) {
        List<String> unknown = new ArrayList<>(ids);
        for (Checked checked : drafts) {
            for (Numbered each : checked.findings()) {
                if (unknown.remove(each.id())) {
                    add(checked.subject().source(), each, by, reason);
                }
            }
        }
        return unknown;
    }

    private void add(String source, Numbered each, String by, String reason) {
        if (ledger.isPresent()) {
            new Suppressions(ledger.get()).suppress(each.id(), words(each), Author.person(by), reason, clock);
        } else {
            String today = LocalDate.now(clock.withZone(HERE)).toString();
            file(source).add(new Suppressed(each.id(), reason, by, today));
        }
    }

    private static String words(Numbered each) {
        String words = each.finding().places().getFirst().evidence().quote();
        return words.length() <= QUOTED
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, QUOTED)));
    }

    @Override
    public void close() {
        ledger.ifPresent(Ledger::close);
    }
}
