package cn.taizhang.app.ledger;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.NotWritten;
import cn.taizhang.app.console.Plain;
import cn.taizhang.ledger.entry.Anchor;
import cn.taizhang.ledger.review.Doubt;
import cn.taizhang.ledger.review.Doubtful;
import cn.taizhang.ledger.review.ReviewQueue;
import cn.taizhang.ledger.review.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The review queue for a terminal: why, whose report, the sentence with the words marked, how they were read, the id.
///
/// 例: 把握不大 云汀市2024 「…⟦3.2万人⟧…」 indicator=城镇新增就业 value=3.2.
final class ReviewList {

    private static final int AROUND = 40;

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
        lines.add("  " + told(one.entry().type(), one.told()));
        if (!one.toldBefore().isEmpty()) {
            lines.add("  " + console.messages().say("review.before") + " "
                    + told(one.entry().type(), one.toldBefore()));
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

    private static String told(String type, List<Told> told) {
        return type + " "
                + told.stream()
                        .map(one -> one.column().name() + "=" + one.value())
                        .collect(Collectors.joining(" "));
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
