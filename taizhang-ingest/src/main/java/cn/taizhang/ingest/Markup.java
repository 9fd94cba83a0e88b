package cn.taizhang.ingest;

import java.util.Locale;
import java.util.Set;

/// Tells html from plain text by the tags it holds.
///
/// 例: 「&lt;p&gt;各位代表:&lt;/p&gt;&lt;p&gt;现在…&lt;/p&gt;」 is html; 「PM2.5&lt;35」 is not.
final class Markup {

    private static final Set<String> TAGS = Set.of(
            "html", "head", "body", "div", "p", "br", "span", "table", "tr", "td", "meta", "script", "style", "a",
            "strong", "b", "i", "u", "img", "form", "tbody", "main", "header", "nav", "h4", "ol", "title", "link",
            "section", "article", "h1", "h2", "h3", "ul", "li", "font", "center");
    private static final int LOOK_AT = 200_000;
    private static final int ENOUGH = 3;
    private static final int LONGEST_TAG = 8;

    private Markup() {}

    /// True when the first 200,000 characters hold a document type or at least three tags of html.
    static boolean isIn(String text) {
        int limit = Math.min(text.length(), LOOK_AT);
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0 && at < limit; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, "<!doctype html", 0, 14)) {
                return true;
            }
            if (isTag(text, at) && ++tags >= ENOUGH) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(String text, int at) {
        int from = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < text.length() && to - from < LONGEST_TAG && isNameCharacter(text.charAt(to))) {
            to++;
        }
        boolean ends = to < text.length()
                && (text.charAt(to) == '>' || text.charAt(to) == '/' || Character.isWhitespace(text.charAt(to)));
        return ends && TAGS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static boolean isNameCharacter(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }
}
