package cn.taizhang.ingest.html;

import cn.taizhang.core.text.MappedText;
import org.jsoup.parser.Parser;

/// Writes decoded text and finds for each character the stretch of markup it was decoded from.
///
/// 例: 「“增长”」 decoded from 「&amp;ldquo;增长&amp;rdquo;」 maps to stretches of 7, 1, 1 and 7 characters.
///
/// - Where text and markup cannot be laid side by side, the characters left over stand for the markup left over:
///   coarse, never wrong.
final class TextWriter {

    private static final int LONGEST_ENTITY = 34;
    private static final int LONGEST_BARE_NAME = 8;

    private final String markup;
    private final MappedText.Builder out;
    private int reached;
    private boolean lineStarted;
    private boolean spacePending;
    private int spaceStart;
    private int spaceEnd;

    TextWriter(String markup) {
        this.markup = markup;
        this.out = new MappedText.Builder(markup.length() / 2);
    }

    MappedText text() {
        endLine(markup.length());
        return out.build();
    }

    void endLine(int at) {
        spacePending = false;
        if (lineStarted && at >= reached) {
            out.append('\n', at, at);
            reached = at;
            lineStarted = false;
        }
    }

    /// Writes text that was decoded from `[start, end)` of the markup.
    void write(String text, int start, int end, boolean preformatted) {
        int raw = start;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int next = raw < end ? stretch(text, i, raw, end) : -1;
            if (next < 0) {
                rest(text, i, raw, end, preformatted);
                return;
            }
            put(c, raw, next, preformatted);
            // The second unit of a pair from one entity stands for the same entity.
            boolean pair = Character.isHighSurrogate(c) && next - raw > 1 && i + 1 < text.length();
            if (pair) {
                i++;
                put(text.charAt(i), raw, next, preformatted);
            }
            raw = next;
        }
    }

    private void rest(String text, int from, int raw, int end, boolean preformatted) {
        for (int i = from; i < text.length(); i++) {
            put(text.charAt(i), Math.min(raw, end), end, preformatted);
        }
    }

    /// The end of the markup that text character `i` was decoded from, or -1 where they do not match.
    private int stretch(String text, int i, int raw, int end) {
        char mark = markup.charAt(raw);
        if (mark == '&') {
            int entity = entity(text, i, raw, end);
            if (entity > 0) {
                return entity;
            }
        }
        if (mark == '\r' && text.charAt(i) == '\n') {
            return raw + 1 < end && markup.charAt(raw + 1) == '\n' ? raw + 2 : raw + 1;
        }
        return mark == text.charAt(i) ? raw + 1 : -1;
    }

    private int entity(String text, int i, int raw, int end) {
        int limit = Math.min(end, raw + LONGEST_ENTITY);
        int to = raw + 1;
        while (to < limit
                && (Character.isLetterOrDigit(markup.charAt(to)) || markup.charAt(to) == '#')
                && markup.charAt(to) < 128) {
            to++;
        }
        if (to < limit && markup.charAt(to) == ';' && decodes(raw, to + 1, text, i)) {
            return to + 1;
        }
        boolean number = raw + 1 < to && markup.charAt(raw + 1) == '#';
        for (int shorter = number ? to : Math.min(to, raw + 1 + LONGEST_BARE_NAME); shorter > raw + 1; shorter--) {
            if (decodes(raw, shorter, text, i)) {
                return shorter;
            }
        }
        return -1;
    }

    private boolean decodes(int raw, int to, String text, int i) {
        String written = markup.substring(raw, to);
        String decoded = Parser.unescapeEntities(written, false);
        return !decoded.equals(written)
                && decoded.codePointCount(0, decoded.length()) == 1
                && text.startsWith(decoded, i);
    }

    private void put(char c, int start, int end, boolean preformatted) {
        if (c == '\n' && preformatted) {
            endLine(start);
        } else if (" \n\t\r\f".indexOf(c) >= 0) {
            spaceStart = spacePending ? spaceStart : start;
            spaceEnd = end;
            spacePending = true;
        } else if (start >= reached) {
            putSpace();
            out.append(c, start, end);
            reached = start;
            lineStarted = true;
        }
    }

    private void putSpace() {
        if (spacePending && lineStarted && spaceStart >= reached) {
            out.append(' ', spaceStart, spaceEnd);
        }
        spacePending = false;
    }
}
