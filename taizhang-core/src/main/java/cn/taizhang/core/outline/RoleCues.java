package cn.taizhang.core.outline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// The words that tell what a part of a report is for, compiled for one pass over the text.
///
/// 例: 回顾 in a heading tells a review; 清醒认识到 with 问题 tells admitted problems; 预期目标 before 是 tells
/// targets.
///
/// - Immutable and safe to share between threads.
/// - Words may overlap; each is reported.
public final class RoleCues {

    /// What a word tells.
    public enum Use {
        /// In a heading: looks back. 例: 回顾
        HEAD_REVIEW,
        /// In a heading: looks ahead. 例: 工作安排
        HEAD_PLAN,
        /// In a heading: the government itself. 例: 自身建设
        HEAD_SELF,
        /// The last word of a heading without a mark. 例: 回顾
        HEAD_END,
        /// Opens a paragraph on the government itself. 例: 加强政府自身建设
        INWARD,
        /// A heading of its own: the glossary. 例: 名词解释
        HEAD_GLOSSARY,
        /// The year under review. 例: 过去一年
        LAST_YEAR,
        /// Several years under review. 例: 五年来
        TERM_BACK,
        /// Several years to come. 例: 今后五年
        TERM_AHEAD,
        /// The year of the plan. 例: 今年
        THIS_YEAR,
        /// Opens the admission of problems. 例: 清醒认识到
        ADMIT,
        /// Says that there are some. 例: 还存在
        EXIST,
        /// What is admitted. 例: 问题
        FAULT,
        /// Ends an admission. 例: 加以解决
        REMEDY,
        /// The growth of the economy, before a number. 例: 生产总值增长
        GROWTH,
        /// The targets of the plan year, before 是, 为 or a colon. 例: 预期目标
        TARGET,
        /// Targets of the year or of a term, before 是, 为 or a colon. 例: 奋斗目标
        GOAL,
        /// What the year's work must hold to. 例: 总体要求
        REQUIRE,
        /// The year's livelihood list. 例: 民生实事
        LIVELIHOOD,
        /// The closing appeal. 例: 让我们
        CLOSE,
        /// Addresses the assembly. 例: 各位代表
        ADDRESS,
        /// Begins a paragraph that returns from the last item to the whole. 例: 与此同时
        RETURN,
        /// The opening formula. 例: 请予审议
        FORMULA
    }

    /// One word and what it tells.
    public record Cue(Use use, String word) {}

    private static final EnumSet<Use> IN_TEXT = EnumSet.of(
            Use.THIS_YEAR,
            Use.ADMIT,
            Use.EXIST,
            Use.FAULT,
            Use.TARGET,
            Use.GOAL,
            Use.REQUIRE,
            Use.LIVELIHOOD,
            Use.CLOSE,
            Use.REMEDY,
            Use.GROWTH);

    private final Words all;
    private final Words inText;

    private RoleCues(List<Cue> cues) {
        all = new Words(cues);
        inText = new Words(
                cues.stream().filter(cue -> IN_TEXT.contains(cue.use())).toList());
    }

    /// Words by their first character.
    private static final class Words {
        private final Cue[][] groups;
        private final short[] groupOf = new short[Character.MAX_VALUE + 1];

        private Words(List<Cue> cues) {
            List<List<Cue>> collected = new ArrayList<>();
            collected.add(List.of());
            for (Cue cue : cues) {
                char first = cue.word().charAt(0);
                if (groupOf[first] == 0) {
                    groupOf[first] = (short) collected.size();
                    collected.add(new ArrayList<>());
                }
                collected.get(groupOf[first]).add(cue);
            }
            groups = collected.stream()
                    .map(group -> group.stream()
                            .sorted((a, b) ->
                                    Integer.compare(b.word().length(), a.word().length()))
                            .toArray(Cue[]::new))
                    .toArray(Cue[][]::new);
        }

        private Cue[] at(char first) {
            return groups[groupOf[first]];
        }
    }

    /// Compiles the words; none may be empty.
    public static RoleCues of(List<Cue> cues) {
        return new RoleCues(cues);
    }

    /// Adds the cues of running text that begin at an offset to `found`.
    void match(String text, int at, int sentence, Hits found) {
        for (Cue cue : inText.at(text.charAt(at))) {
            if (text.startsWith(cue.word(), at)) {
                found.add(cue.use(), at, at + cue.word().length(), sentence);
            }
        }
    }

    /// The uses of all cues in a short stretch.
    EnumSet<Use> uses(String text, int from, int to) {
        EnumSet<Use> found = EnumSet.noneOf(Use.class);
        for (int i = from; i < to; i++) {
            for (Cue cue : all.at(text.charAt(i))) {
                if (i + cue.word().length() <= to && text.startsWith(cue.word(), i)) {
                    found.add(cue.use());
                }
            }
        }
        return found;
    }

    /// Whether a stretch holds a cue of this use.
    boolean tells(String text, int from, int to, Use use) {
        return find(text, from, to, use) >= 0;
    }

    /// Where the first cue of this use begins in a stretch, or -1.
    int find(String text, int from, int to, Use use) {
        for (int i = from; i < to; i++) {
            if (standsAt(text, i, to, use)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a cue of this use stands exactly at an offset.
    boolean standsAt(String text, int at, int to, Use use) {
        return end(text, at, to, use) > at;
    }

    /// Where the cue of this use at an offset ends, or the offset itself where none stands.
    int end(String text, int at, int to, Use use) {
        if (at >= to) {
            return at;
        }
        for (Cue cue : all.at(text.charAt(at))) {
            if (cue.use() == use && at + cue.word().length() <= to && text.startsWith(cue.word(), at)) {
                return at + cue.word().length();
            }
        }
        return at;
    }
}
