package cn.taizhang.rules.figure;

import cn.taizhang.core.text.Span;

/// A sentence with the number it is an example of.
///
/// 例: 「地铁⟦10⟧号线建成通车。」 is the sentence 「地铁10号线建成通车。」 with the number at `[2, 4)`.
public record Example(String sentence, Span number) {

    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    static boolean isMarked(String marked) {
        int open = marked.indexOf(OPEN);
        int close = marked.indexOf(CLOSE);
        return open >= 0 && close > open + 1 && marked.lastIndexOf(OPEN) == open && marked.lastIndexOf(CLOSE) == close;
    }

    /// Takes the marks out of a sentence that has one ⟦ and one ⟧ behind it.
    static Example of(String marked) {
        int open = marked.indexOf(OPEN);
        int close = marked.indexOf(CLOSE);
        String sentence = marked.substring(0, open) + marked.substring(open + 1, close) + marked.substring(close + 1);
        return new Example(sentence, new Span(open, close - 1));
    }

    /// The number as worded.
    public String words() {
        return sentence.substring(number.start(), number.end());
    }
}
