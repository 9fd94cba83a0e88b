package cn.taizhang.delivery.review;

import cn.taizhang.compare.follow.Follow;
import cn.taizhang.compare.follow.Followed;
import cn.taizhang.compare.follow.Lookup;
import cn.taizhang.compare.follow.Others;
import cn.taizhang.compare.follow.account.Account;
import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a drafted report as any other is read, and follows the promises of the year before in it.
///
/// 例: the draft of 2026 says 「举办促消费活动128场」: the promise of 120场 is EXCEEDED.
///
/// - Safe to share between threads.
public record ReadBack(Reader reader, Lookup lookup) {

    private static final String NAME = "draft.txt";
    private static final String HASH = "0".repeat(64);

    /// The reading of a text whose signs are folded already.
    public Reading read(String text) {
        Source source = new Source(NAME, Source.Format.TXT, HASH, "txt/UTF-8", text, List.of());
        return reader.read(new Document(source, MappedText.identity(text)));
    }

    /// The verdicts on all promises of a report by a drafted one, by the ids of their records.
    public Map<String, Verdict> verdicts(Account plan, String draft) {
        Account later = lookup.accounts().of(read(draft), NAME);
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Followed one : new Follow(lookup).of(plan, later, new Others(List.of(plan, later)))) {
            verdicts.put(one.promise().entry().id().value(), one.judgement().verdict());
        }
        return verdicts;
    }
}
