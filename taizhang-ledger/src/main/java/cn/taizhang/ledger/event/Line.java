package cn.taizhang.ledger.event;

import java.nio.charset.StandardCharsets;

/// Words that stand in a line of their own.
final class Line {

    /// The words, which are not empty and hold no control character.
    static String required(String words) {
        if (words.isEmpty() || words.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("is to be one line of text, and not: " + words);
        }
        return new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private Line() {}
}
