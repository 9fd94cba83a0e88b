package cn.taizhang.compare.check.words.count;

import cn.taizhang.compare.check.Check;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.words.scan.Notes;
import cn.taizhang.compare.check.words.scan.Wordlists;
import java.util.List;

/// Finds counts that are announced and lists that have more or fewer items.
///
/// 例: 「重点抓好五个方面:一是…四是…」 `5 ≠ 4`; 「“甲”“乙”三大行动」 `3 ≠ 2`.
///
/// - A count is held against a list only where the words around it say that it is this list.
public final class CountCheck implements Check {

    private final MarkedCounts marked;
    private final CommaCounts commas;

    public CountCheck(Wordlists words) {
        this.marked = new MarkedCounts(words);
        this.commas = new CommaCounts(words);
    }

    @Override
    public List<Finding> findings(Draft draft) {
        Notes notes = new Notes(draft, Family.COUNT);
        marked.check(notes);
        commas.check(notes);
        return notes.sorted();
    }
}
