package cn.taizhang.web.reader;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.query.Holding.Standing;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import java.util.List;

/// A sheet as one person reads it.
///
/// - `other` is the document that counts in place of this one, as far as the person may see it, 0 for none.
public record Reading(ReaderSheet sheet, long other) {

    static Reading of(Visit visit, long document, Words words) {
        ReaderSheet sheet = Sheets.of(visit, document, words);
        Holding holding = sheet.holding();
        List<Holding> instead = switch (holding.standing()) {
            case REPLACED -> {
                List<Long> after = visit.ledger().shelf().after(holding.file().source());
                yield visit.holdings().stream()
                        .filter(one -> after.contains(one.document()))
                        .toList();
            }
            case VARIANT -> visit.counted();
            case COUNTED, APART -> List.of();
        };
        return new Reading(
                sheet,
                instead.stream()
                        .filter(one -> one.head().series().equals(holding.head().series())
                                && one.head().year() == holding.head().year())
                        .findFirst()
                        .map(Holding::document)
                        .orElse(0L));
    }

    public boolean counts() {
        return sheet.holding().standing() == Standing.COUNTED;
    }
}
