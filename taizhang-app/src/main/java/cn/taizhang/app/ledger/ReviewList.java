package cn.taizhang.app.ledger;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.NotWritten;
import cn.taizhang.app.console.Plain;
import cn.taizhang.ledger.entry.Anchor;
import cn.taizhang.ledger.link.LinkPayload;
import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.ledger.review.Doubtful;
import cn.taizhang.ledger.review.ReviewQueue;
import cn.taizhang.table.Cell;
import cn.taizhang.table.Column;
import cn.taizhang.table.record.RecordJson;
import cn.taizhang.table.record.RecordTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The review queue for a terminal: why, whose report, the sentence with the words marked, how they were read, the id.
///
/// 例: 把握不大 云汀市2024 「…⟦3.2万人⟧…」 indicator=城镇新增就业 value=3.2.
final class ReviewList {

    private static final int AROUND = 40;
    private static final Set<String> TOLD = Set.of(
            "indicator",
            "kind",
            "value",
            "valueHigh",
            "unit",
            "bound",
            "status",
            "from",
            "to",
            "scope",
            "hedge",
            "verb",
            "object",
            "stage",
            "testability",
            "name",
            "title",
            "wording",
            "code",
            "detail",
            "place",
            "year",
            "verdict");

    private final Console console;
    private final long limit;
    private final Map<Doubt, Long> counts = new EnumMap<>(Doubt.class);
    private long shown;

    ReviewList(Console console, long limit) {
        this.console = console;
        this.limit = limit;
    }

    void show(ReviewQueue queue, Set<Doubt> wanted, double below) {
        queue.of(wanted, below, one -> {
            counts.merge(one.doubt(), 1L, Long::sum);
            if (shown < limit) {
                shown++;
                lines(one).forEach(this::print);
            }
        });
        counts.forEach((doubt, count) -> console.tell("review.count", name(doubt), count));
        if (counts.isEmpty()) {
            console.tell("review.none");
        }
    }

    private List<String> lines(Doubtful one) {
        List<String> lines = new ArrayList<>();
        lines.add(name(one.doubt()) + "  " + one.holding().head().place()
                + (one.holding().head().year() > 0 ? one.holding().head().year() : "") + "  "
                + one.holding().file().name());
        lines.add("  " + marked(one));
        lines.add("  " + told(one.entry().type(), one.entry().payload()));
        if (!one.before().isEmpty() && !one.before().equals(one.entry().payload())) {
            lines.add("  " + console.messages().say("review.before") + " "
                    + told(one.entry().type(), one.before()));
        }
        lines.add("  " + one.entry().id());
        return lines;
    }

    private static String marked(Doubtful one) {
        Anchor.Within within = one.entry().anchor().within();
        String sentence = one.sentence();
        if (within.sentence() == 0 || one.doubt() == Doubt.CONFLICT || within.to() > sentence.length()) {
            return one.entry().anchor().quote() + (one.doubt() == Doubt.CONFLICT ? "  ⇄ " + sentence : "");
        }
        int from = Math.max(0, within.from() - AROUND);
        int to = Math.min(sentence.length(), within.to() + AROUND);
        return (from > 0 ? "…" : "") + sentence.substring(from, within.from()) + "⟦"
                + sentence.substring(within.from(), within.to()) + "⟧" + sentence.substring(within.to(), to)
                + (to < sentence.length() ? "…" : "");
    }

    private static String told(String type, String payload) {
        List<Column> columns =
                RecordTables.types().contains(type) ? RecordTables.of(type).columns() : LinkPayload.columns();
        List<String> names = columns.stream().map(Column::name).toList();
        List<Cell> cells = RecordJson.cells(columns, payload);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (TOLD.contains(names.get(i)) && !(cells.get(i) instanceof Cell.Blank)) {
                told.add(names.get(i) + "=" + cells.get(i).words());
            }
        }
        return type + " " + String.join(" ", told);
    }

    private String name(Doubt doubt) {
        return console.messages().language() == Language.CHINESE ? ReviewColumns.chinese(doubt) : doubt.word();
    }

    private void print(String line) {
        try {
            console.out().write((Plain.line(line) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new NotWritten("stdout", e);
        }
    }
}
