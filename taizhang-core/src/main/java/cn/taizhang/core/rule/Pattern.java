package cn.taizhang.core.rule;

import java.util.ArrayList;
import java.util.List;

/// What must stand around a number, `#`, for a rule to hold.
///
/// 例: `国道#`, `#[号线|号楼]`, `年产#~3[吨|辆]`, `^#.`, `{A}#`.
///
/// - Anchored at the number: the part before `#` is matched backwards from it, the part after it forwards.
/// - `[a|b]` is one of several words, `~n` up to n characters without punctuation, `{A}` a capital letter, `{0}` a
///   digit,
///   `^` the start and `$` the end of a clause.
/// - Work is bounded by the length of the pattern and its gaps, never by the sentence.
public final class Pattern {

    private static final String STOPS = ",;:。!?\n“”《》";
    private static final int MISS = -1;

    private final String source;
    private final List<Element> before;
    private final List<Element> after;

    private sealed interface Element {
        record Words(List<String> options) implements Element {}

        record Gap(int most) implements Element {}

        record Capital() implements Element {}

        record Digit() implements Element {}

        record Edge() implements Element {}
    }

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
        List<Element> before = new Parser(source.substring(0, number)).parse();
        List<Element> after = new Parser(source.substring(number + 1)).parse();
        return new Pattern(source, before.reversed(), after);
    }

    /// Whether the pattern holds for the number at `[start, end)` within the sentence `[floor, ceiling)`; the length
    /// it covers, or -1.
    public int match(CharSequence text, int start, int end, int floor, int ceiling) {
        int left = backward(text, 0, start, floor);
        if (left == MISS) {
            return MISS;
        }
        int right = forward(text, 0, end, ceiling);
        return right == MISS ? MISS : right - left;
    }

    private int backward(CharSequence text, int index, int at, int floor) {
        if (index == before.size()) {
            return at;
        }
        return switch (before.get(index)) {
            case Element.Words(List<String> options) -> {
                for (String word : options) {
                    int from = at - word.length();
                    if (from >= floor && same(text, from, word)) {
                        int found = backward(text, index + 1, from, floor);
                        if (found != MISS) {
                            yield found;
                        }
                    }
                }
                yield MISS;
            }
            case Element.Gap(int most) -> {
                for (int k = 0; k <= most && at - k >= floor; k++) {
                    if (k > 0 && STOPS.indexOf(text.charAt(at - k)) >= 0) {
                        break;
                    }
                    int found = backward(text, index + 1, at - k, floor);
                    if (found != MISS) {
                        yield found;
                    }
                }
                yield MISS;
            }
            case Element.Capital() ->
                at > floor && isCapital(text.charAt(at - 1)) ? backward(text, index + 1, at - 1, floor) : MISS;
            case Element.Digit() ->
                at > floor && isDigit(text.charAt(at - 1)) ? backward(text, index + 1, at - 1, floor) : MISS;
            case Element.Edge() ->
                at == floor || STOPS.indexOf(text.charAt(at - 1)) >= 0 ? backward(text, index + 1, at, floor) : MISS;
        };
    }

    private int forward(CharSequence text, int index, int at, int ceiling) {
        if (index == after.size()) {
            return at;
        }
        return switch (after.get(index)) {
            case Element.Words(List<String> options) -> {
                for (String word : options) {
                    if (at + word.length() <= ceiling && same(text, at, word)) {
                        int found = forward(text, index + 1, at + word.length(), ceiling);
                        if (found != MISS) {
                            yield found;
                        }
                    }
                }
                yield MISS;
            }
            case Element.Gap(int most) -> {
                for (int k = 0; k <= most && at + k <= ceiling; k++) {
                    if (k > 0 && STOPS.indexOf(text.charAt(at + k - 1)) >= 0) {
                        break;
                    }
                    int found = forward(text, index + 1, at + k, ceiling);
                    if (found != MISS) {
                        yield found;
                    }
                }
                yield MISS;
            }
            case Element.Capital() ->
                at < ceiling && isCapital(text.charAt(at)) ? forward(text, index + 1, at + 1, ceiling) : MISS;
            case Element.Digit() ->
                at < ceiling && isDigit(text.charAt(at)) ? forward(text, index + 1, at + 1, ceiling) : MISS;
            case Element.Edge() ->
                at == ceiling || STOPS.indexOf(text.charAt(at)) >= 0 ? forward(text, index + 1, at, ceiling) : MISS;
        };
    }

    private static boolean same(CharSequence text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
        return source;
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        List<Element> parse() {
            List<Element> elements = new ArrayList<>();
            while (at < text.length()) {
                elements.add(element());
            }
            return elements;
        }

        private Element element() {
            char c = text.charAt(at);
            return switch (c) {
                case '[' -> new Element.Words(List.of(until(']').split("\\|")));
                case '{' -> named(until('}'));
                case '~' -> gap();
                case '^', '$' -> {
                    at++;
                    yield new Element.Edge();
                }
                default -> literal();
            };
        }

        private String until(char close) {
            int end = text.indexOf(close, at);
            if (end < 0) {
                throw new IllegalArgumentException("no " + close + " in " + text);
            }
            String inside = text.substring(at + 1, end);
            at = end + 1;
            return inside;
        }

        private static Element named(String name) {
            return switch (name) {
                case "A" -> new Element.Capital();
                case "0" -> new Element.Digit();
                default -> throw new IllegalArgumentException("unknown element {" + name + "}");
            };
        }

        private Element gap() {
            if (at + 1 >= text.length() || !isDigit(text.charAt(at + 1))) {
                throw new IllegalArgumentException("~ needs a digit in " + text);
            }
            int most = text.charAt(at + 1) - '0';
            at += 2;
            return new Element.Gap(most);
        }

        private Element literal() {
            int from = at;
            while (at < text.length() && "[{~^$".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return new Element.Words(List.of(text.substring(from, at)));
        }
    }
}
