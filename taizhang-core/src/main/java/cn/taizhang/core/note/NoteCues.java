package cn.taizhang.core.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The words that delimit problems and livelihood items.
///
/// 例: 有待 tells a flaw, 加以解决 a sentence that admits nothing more, 主要是 that the list begins, 兑现 that a list is one of
/// deeds.
///
/// - Immutable; searched only in the few paragraphs that hold such lists.
public final class NoteCues {

    /// What a word tells.
    public enum Use {
        /// A clause that is an admission by itself. 例: 有待
        FLAW,
        /// A clause that begins so has its subject before it. 例: 与
        GOES_ON,
        /// A sentence that promises a cure and admits nothing. 例: 加以解决
        CURE,
        /// The list begins after it. 例: 主要是
        INTRO,
        /// The admission itself, before the list. 例: 清醒
        ADMIT,
        /// Says that there are problems, without naming one. 例: 存在不少
        EXIST,
        /// The items of a list were done. 例: 兑现
        FULFILLED,
        /// What follows the last item. 例: 对这些
        AFTER
    }

    /// One word and what it tells.
    public record Cue(Use use, String word) {}

    private final Map<Use, List<String>> words = new EnumMap<>(Use.class);

    private NoteCues(List<Cue> cues) {
        for (Cue cue : cues) {
            words.computeIfAbsent(cue.use(), use -> new ArrayList<>()).add(cue.word());
        }
    }

    public static NoteCues of(List<Cue> cues) {
        return new NoteCues(cues);
    }

    boolean tells(String text, int from, int to, Use use) {
        return find(text, from, to, use) >= 0;
    }

    /// Where the first word of this use begins in a stretch, or -1.
    int find(String text, int from, int to, Use use) {
        int first = -1;
        for (String word : words.getOrDefault(use, Collections.emptyList())) {
            int at = text.indexOf(word, from, to);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    /// Where the longest word of this use that stands at an offset ends, or the offset itself.
    int end(String text, int at, int to, Use use) {
        int end = at;
        for (String word : words.getOrDefault(use, Collections.emptyList())) {
            end = at + word.length() <= to && text.startsWith(word, at) ? Math.max(end, at + word.length()) : end;
        }
        return end;
    }
}
