package cn.taizhang.web.breakdown;

import cn.taizhang.delivery.breakdown.Propose;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.visit.Visit;
import java.util.List;
import java.util.Map;

/// A passage of a report that a person selected, as a task.
///
/// 例: 「抓好湿地公园二期前期工作」, of which no record was made.
final class Passages {

    private static final int TITLE = 60;

    /// Whether the words stand in the report as they are, line ends apart.
    static boolean stands(Visit visit, long document, String words) {
        return plain(visit.ledger().shelf().document(document).text()).contains(plain(words));
    }

    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    static Propose task(Holding holding, String words, String lead) {
        String plain = plain(words);
        return new Propose(
                Fields.of(Map.of(
                        "title",
                        plain.length() <= TITLE ? plain : plain.substring(0, TITLE - 1) + "…",
                        "quote",
                        plain,
                        "document",
                        Long.toString(holding.document()),
                        "year",
                        Integer.toString(holding.head().year()),
                        "lead",
                        lead)),
                List.of());
    }

    private Passages() {}
}
