package cn.taizhang.core.note;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.Evidence;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the uses of glossary terms in the body of a report, whatever quotation marks it sets.
///
/// - First the whole term is sought; where it never occurs, its quoted core; then the members of a compound (一意见、四办法).
/// - The search text is made once for all terms.
final class Uses {

    private static final String QUOTES = "“”‘’\"";
    private static final int SHORTEST = 2;

    private final Document document;
    private final String plain;
    private final int[] places;

    Uses(Document document, Span glossary) {
        this.document = document;
        String text = document.text();
        StringBuilder letters = new StringBuilder(text.length());
        int[] at = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (QUOTES.indexOf(c) < 0 && !glossary.contains(i)) {
                at[letters.length()] = i;
                letters.append(c);
            }
        }
        plain = letters.toString();
        places = at;
    }

    /// The uses of a term as the glossary words it.
    List<Evidence> of(String term) {
        List<Evidence> uses = find(List.of(strip(term)));
        uses = uses.isEmpty() ? find(quoted(term)) : uses;
        return uses.isEmpty() ? find(members(term)) : uses;
    }

    private static String strip(String words) {
        StringBuilder letters = new StringBuilder(words.length());
        words.chars().filter(c -> QUOTES.indexOf(c) < 0).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static List<String> quoted(String term) {
        List<String> cores = new ArrayList<>();
        for (int open = term.indexOf('“'); open >= 0; open = term.indexOf('“', open + 1)) {
            int close = term.indexOf('”', open);
            if (close > open) {
                cores.add(term.substring(open + 1, close));
            }
        }
        return cores;
    }

    private static List<String> members(String term) {
        List<String> members = new ArrayList<>();
        for (String member : term.split("[、/]")) {
            members.add(strip(member));
        }
        return members;
    }

    private List<Evidence> find(List<String> words) {
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            for (int at = word.length() < SHORTEST ? -1 : plain.indexOf(word);
                    at >= 0;
                    at = plain.indexOf(word, at + word.length())) {
                spans.add(withQuotes(places[at], places[at + word.length() - 1] + 1));
            }
        }
        return spans.stream().sorted().distinct().map(document::quote).toList();
    }

    /// The quotation marks right around a use belong to it.
    private Span withQuotes(int start, int end) {
        String text = document.text();
        int open = unclosed(text, start, end);
        boolean before = start > 0 && text.charAt(start - 1) == '“';
        boolean after = end < text.length() && text.charAt(end) == '”';
        boolean both = open == 0 && before && after;
        return new Span(both || before && open < 0 ? start - 1 : start, both || after && open > 0 ? end + 1 : end);
    }

    private static int unclosed(String text, int start, int end) {
        int open = 0;
        for (int i = start; i < end; i++) {
            open += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
        }
        return open;
    }
}
