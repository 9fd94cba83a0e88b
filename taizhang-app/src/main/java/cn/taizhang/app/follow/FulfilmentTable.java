package cn.taizhang.app.follow;

import cn.taizhang.app.console.Language;
import cn.taizhang.app.console.Messages;
import cn.taizhang.compare.follow.Followed;
import cn.taizhang.compare.follow.account.Promise;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.compare.panel.PanelReport;
import cn.taizhang.compare.panel.Statement;
import cn.taizhang.core.record.Quantity.Bound;
import cn.taizhang.table.Cell;
import cn.taizhang.table.word.WordColumn;
import cn.taizhang.table.word.WordTable;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The table of fulfilment (任务落实情况表): item, unit in charge, target, result, verdict, and both sentences.
///
/// 例: 「1 · 建成城市绿道 · 市园林局 · 1000公里 · 1189公里 · 超额兑现」.
///
/// - One table a pair of reports; what is not due yet is left out.
public final class FulfilmentTable implements AutoCloseable {

    private final Messages messages;
    private final WordTable table;

    public FulfilmentTable(Messages messages, OutputStream out) {
        this.messages = messages;
        this.table = new WordTable(out, columns(messages), messages.language() == Language.ENGLISH);
    }

    private static List<WordColumn> columns(Messages messages) {
        return List.of(
                new WordColumn(messages.say("fulfilment.number"), 2, true),
                WordColumn.of(messages.say("fulfilment.item"), 8),
                WordColumn.of(messages.say("fulfilment.unit"), 4),
                WordColumn.of(messages.say("fulfilment.target"), 5),
                WordColumn.of(messages.say("fulfilment.result"), 5),
                new WordColumn(messages.say("fulfilment.verdict"), 4, true),
                WordColumn.of(messages.say("fulfilment.sentences"), 14));
    }

    /// Writes what became of the promises of a report.
    public void write(PanelReport report, List<Followed> answers) {
        table.begin(
                messages.say("fulfilment.title"),
                messages.say("fulfilment.line", report.place().name(), report.year()));
        int number = 0;
        for (Followed followed : answers) {
            if (followed.judgement().verdict() != Verdict.NOT_RATED) {
                number++;
                table.row(row(number, followed));
            }
        }
    }

    private List<Cell> row(int number, Followed followed) {
        Promise promise = followed.promise();
        List<String> sentences =
                new ArrayList<>(List.of(promise.entry().evidence().text()));
        followed.results().forEach(told -> sentences.add(told.evidence().text()));
        followed.neighbour().forEach(told -> sentences.add(told.evidence().text()));
        return List.of(
                Cell.number(number),
                Cell.text(item(promise)),
                Cell.text(promise.responsible()),
                Cell.text(
                        promise instanceof Promise.Number target
                                ? size(target.statement().size())
                                : ""),
                Cell.text(followed.results().stream()
                        .filter(Told.Number.class::isInstance)
                        .map(told -> size(((Told.Number) told).statement().size()))
                        .findFirst()
                        .orElse("")),
                Cell.text(messages.say(
                        "verdict.of." + followed.judgement().verdict().name().toLowerCase(Locale.ROOT))),
                new Cell.Texts(sentences));
    }

    private static String item(Promise promise) {
        return promise instanceof Promise.Number number
                ? number.fact().measure().wording()
                : promise.entry().evidence().text();
    }

    private static String size(Statement.Size size) {
        String high = size.bound() == Bound.RANGE ? "—" + size.high().toPlainString() : "";
        return size.value().toPlainString()
                + high
                + size.unit()
                + switch (size.bound()) {
                    case APPROX -> "左右";
                    case GE -> "以上";
                    case LE -> "以内";
                    case EQ, GT, LT, RANGE -> "";
                };
    }

    @Override
    public void close() {
        table.close();
    }
}
