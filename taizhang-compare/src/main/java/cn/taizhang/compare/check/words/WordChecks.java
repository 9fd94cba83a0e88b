package cn.taizhang.compare.check.words;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.words.count.CountCheck;
import cn.taizhang.compare.check.words.damaged.DamagedCheck;
import cn.taizhang.compare.check.words.scan.Wordlists;
import cn.taizhang.rules.words.WordRules;
import java.util.List;

/// The checks that read words: COUNT, SMALL_SHARE, TERM and DAMAGED.
///
/// 例: 「重点抓好五个方面:一是…四是…」 is a COUNT.
///
/// - They need no report of last year and hold no state.
public final class WordChecks {

    private WordChecks() {}

    /// All of them, with the words of the rules.
    public static List<Check> all() {
        Wordlists words = new Wordlists(WordRules.cues());
        return List.of(
                new CountCheck(words),
                new SmallShareCheck(words),
                new TermCheck(),
                new DamagedCheck(words, WordRules.units()));
    }
}
