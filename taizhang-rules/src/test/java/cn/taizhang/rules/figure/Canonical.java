package cn.taizhang.rules.figure;

import cn.taizhang.core.text.Document;
import cn.taizhang.core.text.MappedText;
import cn.taizhang.core.text.Source;
import java.util.List;

/// Makes documents from sources as the intake does: full-width ASCII folded, line ends one line feed, spaces of prose
/// dropped.
///
/// 例: the source 「增长 ６．５％」 becomes the canonical 「增长6.5%」, mapped back to what was written.
final class Canonical {

    private static final int WIDE = 0xFEE0;

    private Canonical() {}

    static Document of(String source) {
        MappedText.Builder out = new MappedText.Builder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = fold(source.charAt(i));
            boolean kept = c == ' ' ? isWord(source, i - 1) && isWord(source, i + 1) : c != '\r';
            if (kept) {
                out.append(c, i, i + 1);
            }
        }
        return new Document(new Source("x.txt", Source.Format.TXT, "0", "txt", source, List.of()), out.build());
    }

    /// The sentence as some offices type it: all of ASCII in full width.
    static String wide(String sentence) {
        StringBuilder wide = new StringBuilder();
        sentence.chars().forEach(c -> wide.append(c > ' ' && c < 0x7F ? (char) (c + WIDE) : (char) c));
        return wide.toString();
    }

    /// The sentence with a space on both sides of every stretch of ASCII.
    static String spaced(String sentence) {
        StringBuilder spaced = new StringBuilder(" ");
        for (int i = 0; i < sentence.length(); i++) {
            if (i > 0 && (sentence.charAt(i) < 0x7F) != (sentence.charAt(i - 1) < 0x7F)) {
                spaced.append(' ');
            }
            spaced.append(sentence.charAt(i));
        }
        return spaced.append(' ').toString();
    }

    private static char fold(char c) {
        return c > 0xFF00 && c < 0xFF5F ? (char) (c - WIDE) : c;
    }

    private static boolean isWord(String source, int at) {
        return at >= 0
                && at < source.length()
                && source.charAt(at) < 0x7F
                && Character.isLetterOrDigit(source.charAt(at));
    }
}
