package cn.taizhang.web.receipt;

import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.core.record.Remark;
import cn.taizhang.ledger.posting.Filed;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.catalog.Catalog;
import cn.taizhang.web.catalog.Item;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.receipt.Receiving.Received;
import cn.taizhang.web.visit.Desks;
import cn.taizhang.web.visit.Visit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Tells what became of a file, from what the ledger says after it was posted.
@Component
final class Receipts {

    private static final Set<Remark.Code> USUAL = Set.of(Remark.Code.EXCLUDED, Remark.Code.CHROME);
    private static final int REMARKS = 50;
    private static final int QUOTED = 80;

    private final Desks desks;
    private final Catalog catalog;

    Receipts(Desks desks, Catalog catalog) {
        this.desks = desks;
        this.catalog = catalog;
    }

    Receipt of(Received received, Person person, Words words) {
        String sha256 = received.filing().source().sha256();
        List<Item> items;
        try (Visit visit = desks.visit(person)) {
            items = catalog.of(visit).stream()
                    .filter(item -> item.holding().file().sha256().equals(sha256))
                    .filter(item -> item.holding().standing() != Holding.Standing.REPLACED)
                    .toList();
        }
        long records = items.stream().mapToLong(item -> item.tally().records()).sum();
        String outcome = outcome(received, items);
        String path = received.filing().path().toString();
        return new Receipt(
                outcome,
                message(outcome, received.filed(), items, words),
                received.filing().source().name(),
                path,
                sha256,
                items.stream().map(Receipts::document).toList(),
                records,
                remarks(received));
    }

    private static Receipt.Document document(Item item) {
        Holding.Head head = item.holding().head();
        return new Receipt.Document(
                item.document(),
                head.place(),
                head.year(),
                item.state().word(),
                item.tally().records(),
                item.twins(),
                "/reports/" + item.document());
    }

    private static String outcome(Received received, List<Item> items) {
        return switch (received.filed()) {
            case Filed.Known _ -> "known";
            case Filed.Edition _ -> "edition";
            case Filed.Reread _ -> "reread";
            case Filed.Added _ -> {
                if (!received.parts().holdsReport()) {
                    yield "apart";
                }
                if (items.stream().anyMatch(item -> !item.twins().isEmpty())) {
                    yield "variant";
                }
                yield items.stream().anyMatch(item -> item.tally().misfiled()) ? "misfiled" : "added";
            }
        };
    }

    private static String message(String outcome, Filed filed, List<Item> items, Words words) {
        long records = items.stream().mapToLong(item -> item.tally().records()).sum();
        Holding.Head head =
                items.stream().map(item -> item.holding().head()).findFirst().orElse(Holding.Head.UNKNOWN);
        String twin = items.stream()
                .flatMap(item -> item.twins().stream())
                .map(Item.Twin::file)
                .findFirst()
                .orElse("");
        return switch (filed) {
            case Filed.Edition edition ->
                words.say("library.became.edition", records, edition.reanchored(), edition.lost());
            case Filed.Reread reread ->
                words.say(
                        "library.became.reread",
                        reread.difference().appeared(),
                        reread.difference().vanished(),
                        reread.difference().changed());
            default ->
                switch (outcome) {
                    case "variant" -> words.say("library.became.variant", records, twin);
                    case "misfiled" -> words.say("library.became.misfiled", records, head.place(), head.year());
                    default -> words.say("library.became." + outcome, records);
                };
        };
    }

    private static List<Receipt.Odd> remarks(Received received) {
        return received.parts().parts().stream()
                .map(ReadPart::entries)
                .flatMap(List::stream)
                .filter(entry -> entry instanceof Remark remark && !USUAL.contains(remark.code()))
                .map(entry -> odd((Remark) entry))
                .limit(REMARKS)
                .toList();
    }

    private static Receipt.Odd odd(Remark remark) {
        String quote = remark.evidence().text().strip();
        int end = quote.offsetByCodePoints(0, Math.min(QUOTED, quote.codePointCount(0, quote.length())));
        return new Receipt.Odd(remark.code().name().toLowerCase(Locale.ROOT), remark.detail(), quote.substring(0, end));
    }
}
