package cn.taizhang.ledger.search.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The index terms of a text: one for each unit, at the position of its unit.
///
/// 例: 「粮食增长5.3%」 gives 粮食, 食增, 增长, 长, 5.3 and %.
///
/// - A Chinese character with the one after it is a term (bigram); the last of a run stands alone.
/// - So a phrase of any units is found exactly, and a single character as the beginning of a term.
/// - May be used again for another text, by one thread.
public final class Terms extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Units units = new Units();
    private int at;

    /// Turns to another text.
    public Terms of(String text) {
        units.cut(text);
        return this;
    }

    @Override
    public boolean incrementToken() {
        if (at >= units.size()) {
            return false;
        }
        int start = units.start(at);
        term.copyBuffer(units.characters(), start, units.start(units.termEnd(at)) - start);
        at++;
        return true;
    }

    @Override
    public void reset() {
        // The end of the text before moved the position.
        clearAttributes();
        at = 0;
    }
}
