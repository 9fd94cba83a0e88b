package cn.taizhang.rules.follow;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.rules.promise.CueTables;
import java.util.stream.Stream;

/// The words by which promises are followed, from the class path.
///
/// 例: `FollowRules.words()` knows that 道路 is another wording of 公路.
public final class FollowRules {

    private FollowRules() {}

    public static CueBook<FollowCue> words() {
        return new CueTables<>(FollowCue.class, FollowRules::fits)
                .add(FollowRules.class, "words.tsv")
                .book();
    }

    static boolean fits(FollowCue cue, String value) {
        return switch (cue) {
            case FOLD -> !value.isEmpty();
            case CONTRAST -> value.indexOf(':') > 0 && value.indexOf(':') < value.length() - 1;
            case OTHER ->
                Stream.of(OtherSeries.values()).anyMatch(each -> each.name().equals(value));
            case RELATION ->
                Stream.of(Relation.values()).anyMatch(each -> each.name().equals(value));
            case IDLE, GENERIC, BASE, MET, FAILED, COUNTING, SEVERAL -> value.isEmpty();
        };
    }
}
