package cn.taizhang.core.rule;

import java.util.ArrayList;
import java.util.List;

/// Parses one side of a [Pattern].
///
/// 例: `~3[吨|辆]` is a gap of 3 and one of two words.
final class PatternParser {

    private final String text;
    private int at;

    PatternParser(String text) {
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
        return switch (text.charAt(at)) {
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
            case "A" -> new Element.OneOf('A', 'Z');
            case "0" -> new Element.OneOf('0', '9');
            default -> throw new IllegalArgumentException("unknown element {" + name + "}");
        };
    }

    private Element gap() {
        if (at + 1 >= text.length() || !Character.isDigit(text.charAt(at + 1))) {
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
