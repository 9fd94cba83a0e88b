package cn.taizhang.ledger.link;

import cn.taizhang.compare.follow.Followed;
import cn.taizhang.compare.follow.account.Told;
import cn.taizhang.compare.panel.PanelReport;
import cn.taizhang.core.record.Entry;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.table.Words;
import java.util.List;

/// A promise laid beside what the next report says of it: what the ledger keeps of one [Followed].
///
/// 例: `8e132fe26b9d:fact:397-398:0@2025`, 「新建城市公园12个」 of 云汀市 2024, 「新建城市公园12个」 of 2025, kept.
///
/// - The id is made of the record id of the promise and the year of the next report, so that rereading leaves it.
public record Link(String id, Whose whose, Side promise, List<Side> results, Outcome outcome) {

    public Link {
        results = List.copyOf(results);
    }

    /// Whose report promises, and for which year.
    public record Whose(String place, int year) {}

    /// Words of one of the two reports: the record they belong to, where they stand, and the source there.
    ///
    /// - Words that are no record have an id of the same make and of the type `clause`.
    public record Side(String record, int start, int end, String quote) {

        static Side of(Entry entry) {
            return of(entry.id().value(), entry.evidence());
        }

        private static Side of(String record, Evidence words) {
            return new Side(record, words.start(), words.end(), words.quote());
        }

        /// The beginning of the hash of its source.
        public String source() {
            return record.substring(0, Math.max(0, record.indexOf(':')));
        }
    }

    /// The verdict with what stands beside it, as worded in exports.
    public record Outcome(String verdict, String basis, String reason, List<String> flags) {

        public Outcome {
            flags = List.copyOf(flags);
        }
    }

    /// What was found of a promise of one report in the next.
    public static Link of(Followed followed, PanelReport earlier, PanelReport later) {
        return new Link(
                Followed.link(followed.promise(), later),
                new Whose(earlier.place().name(), earlier.year()),
                Side.of(followed.promise().entry()),
                followed.results().stream().map(told -> side(told, later)).toList(),
                new Outcome(
                        Words.of(followed.judgement().verdict()),
                        Words.of(followed.judgement().ground()),
                        Words.of(followed.judgement().reason()),
                        followed.judgement().flags().stream()
                                .map(Words::of)
                                .sorted()
                                .toList()));
    }

    private static Side side(Told told, PanelReport later) {
        return switch (told) {
            case Told.Number number -> Side.of(number.fact());
            case Told.InWords words -> {
                String source = later.id().substring(0, Math.max(0, later.id().indexOf(':')));
                Evidence clause = words.evidence();
                yield Side.of(source + ":clause:" + clause.start() + "-" + clause.end() + ":0", clause);
            }
        };
    }

    /// The id under which the promise is followed now: another than its own once it stands in a newer edition.
    public String current() {
        return promise.record() + id.substring(id.lastIndexOf('@'));
    }

    /// The same promise with another answer.
    public Link with(List<Side> otherResults, String verdict) {
        Outcome other = new Outcome(verdict, outcome.basis(), outcome.reason(), outcome.flags());
        return new Link(id, whose, promise, otherResults, other);
    }

    /// The same link at other places.
    public Link at(Side otherPromise, List<Side> otherResults) {
        return new Link(id, whose, otherPromise, otherResults, outcome);
    }
}
