package cn.taizhang.compare.follow.account;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.WordTrie;
import cn.taizhang.rules.follow.FollowCue;

/// Knows the words that say that what was set was reached.
///
/// 例: 「超额完成年度目标任务」 says so.
public record Met(CueBook<FollowCue> words) {

    /// Whether a clause says so.
    public boolean isSaid(String clause) {
        int at = 0;
        while (at < clause.length()) {
            int word = words.longest(clause, at, clause.length());
            if (word == WordTrie.NONE) {
                at++;
                continue;
            }
            if (words.has(word, FollowCue.MET)) {
                return true;
            }
            at += words.length(word);
        }
        return false;
    }
}
