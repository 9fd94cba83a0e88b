package cn.taizhang.web.reader;

import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import java.util.LinkedHashMap;
import java.util.Map;

/// The sheets that were asked for last, of the ledger as it stands.
///
/// - Few, since each holds a whole report; who reads on asks for the same ones.
final class Sheets {

    private static final int MOST = 6;

    private final Map<String, ReaderSheet> made = new LinkedHashMap<>(MOST, 0.75f, true);

    static ReaderSheet of(Visit visit, long document, Words words) {
        Holding holding = visit.holding(document);
        Sheets sheets = visit.once(Sheets.class, "sheets", Sheets::new);
        String key = document + words.tag();
        synchronized (sheets.made) {
            ReaderSheet known = sheets.made.get(key);
            if (known != null) {
                return known;
            }
        }
        ReaderSheet fresh = ReaderSheet.of(Leaf.of(visit.ledger(), holding), holding, words);
        synchronized (sheets.made) {
            sheets.made.put(key, fresh);
            sheets.made.keySet().stream()
                    .limit(Math.max(0, sheets.made.size() - MOST))
                    .toList()
                    .forEach(sheets.made::remove);
        }
        return fresh;
    }
}
