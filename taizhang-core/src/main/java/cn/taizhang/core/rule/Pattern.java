package cn.taizhang.core.rule;

import java.util.List;

/// What must stand around a number, `#`, for a rule to hold.
///
/// 例: `国道#`, `#[号线|号楼]`, `年产#~3[吨|辆]`, `^#.`, `{A}#`.
///
/// - Anchored at the number: the part before `#` is matched backwards from it, the part after it forwards.
/// - `[a|b]` is one of several words, `~n` up to n characters without punctuation, `{A}` a capital letter,
///   `{0}` a digit, `^` the start and `$` the end of a clause.
/// - Work is bounded by the length of the pattern and its gaps, never by the sentence.
public final class Pattern {

    static final int MISS = -1;

    private final String source;
    private final List<Element> before;
    private final List<Element> after;

    private Pattern(String source, List<Element> before, List<Element> after) {
        this.source = source;
        this.before = before;
        this.after = after;
    }

    /// Compiles a pattern; a fault in it is an [IllegalArgumentException] that says where.
    public static Pattern compile(String source) {
        int number = source.indexOf('#');
        if (number < 0 || source.indexOf('#', number + 1) >= 0) {
            throw new IllegalArgumentException("pattern needs exactly one #: " + source);
        }
        List<Element> before = new PatternParser(source.substring(0, number)).parse();
        List<Element> after = new PatternParser(source.substring(number + 1)).parse();
        return new Pattern(
                source, before.reversed().stream().map(Element::reversed).toList(), after);
    }

    /// Whether the pattern holds for the number at `[start, end)` within `[floor, ceiling)`; the length it covers, or
    /// -1.
    public int match(CharSequence text, int start, int end, int floor, int ceiling) {
        int right = match(after, 0, end, new Walk(text, ceiling, 1));
        if (right == MISS) {
            return MISS;
        }
        int left = match(before, 0, start, new Walk(text, floor, -1));
        return left == MISS ? MISS : right - left;
    }

    private static int match(List<Element> elements, int index, int at, Walk walk) {
        if (index == elements.size()) {
            return at;
        }
        return switch (elements.get(index)) {
            case Element.Words(List<String> options) -> words(elements, index, at, walk, options);
            case Element.Gap(int most) -> gap(elements, index, at, walk, most);
            case Element.Edge() -> walk.atEdge(at) ? match(elements, index + 1, at, walk) : MISS;
            case Element.OneOf one ->
                walk.hasNext(at) && one.accepts(walk.next(at)) ? match(elements, index + 1, walk.step(at), walk) : MISS;
        };
    }

    private static int words(List<Element> elements, int index, int at, Walk walk, List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            int to = walk.pass(at, options.get(i));
            int found = to == MISS ? MISS : match(elements, index + 1, to, walk);
            if (found != MISS) {
                return found;
            }
        }
        return MISS;
    }

    private static int gap(List<Element> elements, int index, int at, Walk walk, int most) {
        int to = at;
        for (int k = 0; k <= most; k++) {
            int found = match(elements, index + 1, to, walk);
            if (found != MISS) {
                return found;
            }
            if (walk.atEdge(to)) {
                return MISS;
            }
            to = walk.step(to);
        }
        return MISS;
    }

    /// The characters one of which must stand next to the number on its right, or empty when any may.
    String firstAfter() {
        return first(after);
    }

    /// The characters one of which must stand next to the number on its left, or empty when any may.
    String firstBefore() {
        return first(before);
    }

    private static String first(List<Element> elements) {
        if (elements.isEmpty() || !(elements.getFirst() instanceof Element.Words(List<String> options))) {
            return "";
        }
        StringBuilder characters = new StringBuilder();
        options.forEach(word -> characters.append(word.charAt(0)));
        return characters.toString();
    }

    @Override
    public String toString() {
        return source;
    }
}
