package cn.taizhang.app.find;

import cn.taizhang.app.console.Console;
import cn.taizhang.app.console.Plain;
import cn.taizhang.app.files.Output;
import cn.taizhang.app.summary.TextTable;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.ledger.search.answer.Answer;
import cn.taizhang.ledger.search.answer.Hit;
import cn.taizhang.ledger.search.facet.Facet;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Hits for a person: whose report, which section, the words with what was searched for marked; then the facets.
///
/// 例: 「云汀市 2024 · 二/(一) · 812–830 ⏎ 确保⟦粮食总产量⟧稳定在41亿斤以上。」.
///
/// - On a terminal the marks are bold letters.
final class HitList {

    private static final int LONGEST = 160;
    private static final int MOST_VALUES = 10;

    /// Characters that no text holds stand for the marks until the line is made safe for a terminal.
    private static final String OPEN = "\uE000";

    private static final String CLOSE = "\uE001";

    private final Console console;
    private final Path output;
    private final boolean bold;

    HitList(Console console, Path output) {
        this.console = console;
        this.output = output;
        this.bold = output.equals(Path.of("-")) && System.getenv("TAIZHANG_TERMINAL") != null;
    }

    HitFile.Written show(Answer answer) {
        try (Output out = Output.to(output, console.out())) {
            for (Hit hit : answer.hits()) {
                line(out, Plain.line(head(hit)));
                line(out, "  " + marked(hit));
            }
            for (Facet facet : Facet.values()) {
                facet(out, facet, answer.counts().of(facet));
            }
            out.finish();
        }
        return new HitFile.Written(answer.total(), answer.hits().size());
    }

    private String head(Hit hit) {
        Holding.Head head = hit.holding().head();
        StringBuilder line = new StringBuilder(
                head.isKnown()
                        ? head.place() + " " + head.year()
                        : hit.holding().file().name());
        if (!hit.section().isEmpty()) {
            line.append(" · ").append(hit.section());
        }
        line.append(" · ")
                .append(hit.anchor().start())
                .append('–')
                .append(hit.anchor().end());
        if (!hit.what().isPassage()) {
            line.append(" · ").append(hit.id());
        }
        return line.toString();
    }

    private String marked(Hit hit) {
        String line = Plain.line(hit.snippet(OPEN, CLOSE, LONGEST).replace('\n', ' '));
        return line.replace(OPEN, bold ? "\u001B[1m" : "⟦").replace(CLOSE, bold ? "\u001B[0m" : "⟧");
    }

    private void facet(Output out, Facet facet, List<Map.Entry<String, Long>> counts) {
        if (counts.isEmpty()) {
            return;
        }
        TextTable table = new TextTable(List.of(facet.word(), ""));
        counts.stream()
                .limit(MOST_VALUES)
                .forEach(one -> table.row(one.getKey(), String.format("%,d", one.getValue())));
        if (counts.size() > MOST_VALUES) {
            table.row("…", console.messages().say("find.more", counts.size() - MOST_VALUES));
        }
        line(out, "");
        table.lines("", console.width()).forEach(line -> line(out, Plain.line(line)));
    }

    private static void line(Output out, String line) {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
