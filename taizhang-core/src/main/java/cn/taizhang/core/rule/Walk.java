package cn.taizhang.core.rule;

/// A walk along a text away from a number, to the right (step 1) or to the left (step -1), up to a limit.
///
/// 例: from the 2 of 「地铁2号线」 a walk to the left meets 铁 first, then 地.
record Walk(CharSequence text, int limit, int direction) {

    private static final String STOPS = ",;:。!?\n“”《》";

    boolean hasNext(int at) {
        return direction > 0 ? at < limit : at > limit;
    }

    char next(int at) {
        return text.charAt(direction > 0 ? at : at - 1);
    }

    int step(int at) {
        return at + direction;
    }

    /// Whether the walk stands at the limit or before punctuation.
    boolean atEdge(int at) {
        return !hasNext(at) || STOPS.indexOf(next(at)) >= 0;
    }

    /// Where the walk stands after a word, or [Pattern#MISS] when the word is not there.
    int pass(int at, String word) {
        int to = at;
        for (int i = 0; i < word.length(); i++) {
            if (!hasNext(to) || next(to) != word.charAt(i)) {
                return Pattern.MISS;
            }
            to = step(to);
        }
        return to;
    }
}
