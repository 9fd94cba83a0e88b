package cn.taizhang.compare.follow.account;

import cn.taizhang.compare.follow.account.Told.InWords.Aim;
import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.WordTrie;
import cn.taizhang.rules.follow.FollowCue;
import java.util.EnumSet;
import java.util.Set;

/// Knows the words that say that what was set was reached, or that it was not.
///
/// 例: 「超额完成年度目标任务」 is MET, 「未能按期投产」 FAILED.
public record Aims(CueBook<FollowCue> words) {

    private static final Set<FollowCue> OF_AIMS = EnumSet.of(FollowCue.MET, FollowCue.FAILED);

    /// What a clause says; that it failed goes before.
    Aim of(String clause) {
        Aim aim = Aim.UNSAID;
        int at = 0;
        while (at < clause.length()) {
            int word = words.longest(clause, at, clause.length(), OF_AIMS);
            if (word == WordTrie.NONE) {
                at++;
                continue;
            }
            if (words.has(word, FollowCue.FAILED)) {
                return Aim.FAILED;
            }
            aim = Aim.MET;
            at += words.length(word);
        }
        return aim;
    }
}
