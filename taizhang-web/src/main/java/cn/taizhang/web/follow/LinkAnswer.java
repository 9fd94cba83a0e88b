package cn.taizhang.web.follow;

import cn.taizhang.ledger.link.Link;
import cn.taizhang.web.promise.LinkReview;
import cn.taizhang.web.promise.PromiseLine;
import java.util.List;

/// A promise and what became of it, as programs get it.
///
/// 例: `8e132fe26b9d:fact:397-398:0@2025`, 云汀市, 2024, kept.
///
/// - `proposed` is the verdict by rule; `voice.entry` is what whoever speaks next sends as `last`.
public record LinkAnswer(
        String id,
        Whose whose,
        Promised promise,
        Link.Outcome outcome,
        String proposed,
        List<Link.Side> results,
        LinkReview voice,
        boolean kept) {

    /// Whose report promises, and in which documents promise and results stand.
    public record Whose(String place, String code, int year, long document, long next) {}

    /// The promise: its record, its kind, its field and the heading it stands under.
    public record Promised(String record, String type, String indicator, String field, String heading, String quote) {}

    static LinkAnswer of(PromiseLine line) {
        return new LinkAnswer(
                line.id(),
                new Whose(
                        line.pair().place(),
                        line.pair().earlier().head().code(),
                        line.pair().year(),
                        line.pair().document(),
                        line.pair().later().document()),
                new Promised(
                        line.promise().id(),
                        line.promise().type(),
                        line.promise().facets().indicator(),
                        line.fieldWord(),
                        line.heading(),
                        line.promise().anchor().quote()),
                line.link().outcome(),
                line.proposed().outcome().verdict(),
                line.results(),
                line.voice(),
                line.kept());
    }
}
