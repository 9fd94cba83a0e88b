package cn.taizhang.compare.follow.thing;

import cn.taizhang.core.phrase.CueBook;
import cn.taizhang.core.phrase.WordTrie;
import cn.taizhang.core.promise.Cue;
import cn.taizhang.core.record.Commitment.Stage;
import cn.taizhang.rules.follow.FollowCue;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Takes a wording apart: its verbs, the words that exclude others, and the core.
///
/// 例: 「新增省级示范家庭农场」: verb 新增, FINISHED, core 省级示范家庭农场, side rank: province.
///
/// - Only verbs before the core are verbs: in 农村公路改造 the last word is part of the thing.
/// - One pass from left to right, the longest word first.
public final class ThingReader {

    private static final Set<FollowCue> OF_THINGS =
            EnumSet.of(FollowCue.FOLD, FollowCue.IDLE, FollowCue.BASE, FollowCue.CONTRAST);

    private final CueBook<FollowCue> words;
    private final CueBook<Cue> verbs;

    public ThingReader(CueBook<FollowCue> words, CueBook<Cue> verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /// What a wording is about.
    public Thing of(String wording) {
        return new Pass(wording).thing();
    }

    /// How far a clause says its thing is: its verb in front, or else its last one.
    ///
    /// 例: 「地铁10号线建成通车」 is FINISHED.
    public Phase reached(Thing thing, String clause) {
        Phase reached = thing.phase();
        if (reached != Phase.NONE) {
            return reached;
        }
        int at = 0;
        while (at < clause.length()) {
            int word = verbs.longest(clause, at, clause.length());
            if (word == WordTrie.NONE) {
                at++;
                continue;
            }
            if (verbs.has(word, Cue.VERB)) {
                reached = Phase.of(Stage.valueOf(verbs.value(word, Cue.VERB)));
            }
            at += verbs.length(word);
        }
        return reached;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private final class Pass {
        private final String text;
        private final StringBuilder core = new StringBuilder();
        private final Set<String> lead = new HashSet<>();
        private final Map<String, Set<String>> sides = new HashMap<>();
        private Phase phase = Phase.NONE;

        Pass(String text) {
            this.text = text;
        }

        Thing thing() {
            int at = 0;
            while (at < text.length()) {
                at += step(at);
            }
            if (core.isEmpty()) {
                core.append(text);
            }
            String found = core.toString();
            return new Thing(found, Grams.of(found), phase, lead, sides);
        }

        private int step(int at) {
            int word = words.longest(text, at, text.length(), OF_THINGS);
            int length = word == WordTrie.NONE ? 0 : words.length(word);
            if (core.isEmpty()) {
                int verb = verb(at, length);
                if (verb > 0) {
                    return verb;
                }
            }
            if (length > 0) {
                side(word);
                return take(at, word, length);
            }
            char c = text.charAt(at);
            if (isDigit(c)) {
                return number(at);
            }
            if (Character.isLetter(c)) {
                core.append(c);
            }
            return 1;
        }

        /// A number is no part of the thing unless it is part of a name: PM2.5, 5G, 10号线.
        private int number(int at) {
            int end = at;
            while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
                end++;
            }
            boolean named = at > 0 && isLatin(text.charAt(at - 1))
                    || end < text.length() && (isLatin(text.charAt(end)) || text.charAt(end) == '号');
            if (named) {
                core.append(text, at, end);
            }
            return end - at;
        }

        private void side(int word) {
            if (words.has(word, FollowCue.CONTRAST)) {
                String value = words.value(word, FollowCue.CONTRAST);
                int colon = value.indexOf(':');
                sides.computeIfAbsent(value.substring(0, colon), set -> new HashSet<>())
                        .add(value.substring(colon + 1));
            }
        }

        private int take(int at, int word, int length) {
            if (words.has(word, FollowCue.FOLD)) {
                core.append(words.value(word, FollowCue.FOLD));
                return length;
            }
            if (words.has(word, FollowCue.CONTRAST)) {
                core.append(text, at, at + length);
            }
            return length;
        }

        /// The length of the verb that stands here, if it is longer than what else does.
        private int verb(int at, int other) {
            int word = verbs.longest(text, at, text.length());
            if (word == WordTrie.NONE || verbs.length(word) < other || !verbs.has(word, Cue.VERB)) {
                return 0;
            }
            if (at + verbs.length(word) >= text.length()) {
                return 0;
            }
            lead.add(verbs.text(word));
            Phase found = Phase.of(Stage.valueOf(verbs.value(word, Cue.VERB)));
            phase = found == Phase.OPEN && phase != Phase.NONE ? phase : found;
            return verbs.length(word);
        }
    }
}
