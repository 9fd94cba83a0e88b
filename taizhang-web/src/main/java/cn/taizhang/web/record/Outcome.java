package cn.taizhang.web.record;

import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.entry.Posted;
import cn.taizhang.ledger.link.Link;
import cn.taizhang.ledger.link.LinkPayload;
import cn.taizhang.ledger.link.Links;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.web.entry.Values;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import java.util.List;

/// What became of a promise by a later report.
///
/// 例: by the report of 2025, 兑现, 「新建城市公园13个」; confirmed by 李明.
///
/// - `person` is empty for what a rule proposes; `results` are the words that decide, which may be none.
public record Outcome(
        String link, int year, String verdict, String verdictShown, String basis, String person, List<Result> results) {

    /// Words of the later report: the id of their record, empty where they are none, and the words.
    public record Result(String record, String quote) {}

    static List<Outcome> of(Visit visit, Posted entry, Holding holding, Words words) {
        int own = holding.head().year();
        List<Integer> years = visit.counted().stream()
                .filter(one -> one.head().series().equals(holding.head().series()))
                .map(one -> one.head().year())
                .filter(year -> year > own)
                .distinct()
                .sorted()
                .toList();
        return new Links(visit.ledger().database())
                .of(entry.id(), years).stream()
                        .filter(said -> said.act() != Act.REJECTED)
                        .map(said -> of(said, words))
                        .toList();
    }

    private static Outcome of(Said said, Words words) {
        Link link = said.link();
        return new Outcome(
                link.id(),
                Integer.parseInt(link.id().substring(link.id().lastIndexOf('@') + 1)),
                link.outcome().verdict(),
                shown("verdict", link.outcome().verdict(), words),
                shown("basis", link.outcome().basis(), words),
                said.act().personal() ? said.word().author().name() : "",
                link.results().stream().map(Outcome::result).toList());
    }

    private static Result result(Link.Side side) {
        return new Result(side.record().contains(":clause:") ? "" : side.record(), side.quote());
    }

    private static String shown(String column, String value, Words words) {
        return LinkPayload.columns().stream()
                .filter(one -> one.name().equals(column))
                .findFirst()
                .map(one -> Values.shown(one, value, words))
                .orElse(value);
    }

    /// The class of the lamp that stands beside the word.
    public String lamp() {
        return switch (verdict) {
            case "exceeded", "kept" -> "good";
            case "partly" -> "warn";
            case "missed" -> "bad";
            default -> "";
        };
    }
}
