package cn.taizhang.bench.planted;

import cn.taizhang.bench.planted.text.Edit;
import cn.taizhang.bench.planted.text.Pair;
import cn.taizhang.bench.planted.text.Passages;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/// Alters one drawn passage of a real report.
///
/// 例: 森林覆盖率达到63.2%, of which the decimal point goes.
///
/// - The planted stretch is the clause the altered passage stands in.
public final class Altering {

    /// Finds passages that may be altered.
    @FunctionalInterface
    public interface Search {
        List<MatchResult> in(Pair pair);
    }

    /// Alters one of them; what it gives replaces the passage or a stretch within it.
    @FunctionalInterface
    public interface Change {
        Edit of(MatchResult passage, Draw draw);
    }

    public static Sowing of(Search search, Change change) {
        return (pair, draw) -> {
            List<MatchResult> passages = search.in(pair);
            if (passages.isEmpty()) {
                return Optional.empty();
            }
            MatchResult passage = draw.pick(passages);
            Edit edit = change.of(passage, draw);
            String text = pair.draft().text();
            return Optional.of(Plant.altered(edit, Passages.clause(text, passage.start(), passage.end())));
        };
    }

    /// Puts words in place of a group of the passage.
    public static Edit group(MatchResult passage, int group, String words) {
        return new Edit(passage.start(group), passage.end(group), words);
    }

    private Altering() {}
}
