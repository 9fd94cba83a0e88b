package cn.taizhang.ingest.clean;

import cn.taizhang.core.text.MappedText;
import java.text.Normalizer;

/// Folds single characters to the form the rules are written in; every unit keeps its place in the source.
///
/// 例: 「增⻓６．５％」 (a radical from a pdf, full-width digits) becomes 「增长6.5%」.
///
/// - Full-width ASCII (U+FF01–FF5E) becomes ASCII; every kind of space becomes U+0020; every kind of line end one
///   line feed.
/// - Kangxi radicals (U+2F00–2FD5) fold by NFKC, the supplement (U+2E80–2EFF) by `radicals.tsv`.
/// - Zero-width, formatting and control characters vanish.
final class Folding {

    private static final char DROP = '\0';
    private static final char[] TABLE = table();

    private Folding() {}

    static MappedText fold(MappedText raw) {
        int length = raw.length();
        MappedText.Builder out = new MappedText.Builder(length);
        for (int i = 0; i < length; i++) {
            char c = raw.charAt(i);
            if (c == '\r' && i + 1 < length && raw.charAt(i + 1) == '\n') {
                out.append('\n', raw.sourceStart(i), raw.sourceEnd(i + 1));
                i++;
                continue;
            }
            char folded = TABLE[c];
            if (folded != DROP) {
                out.append(folded, raw, i);
            }
        }
        return out.build();
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 1; c < table.length; c++) {
            table[c] = vanishes(c) ? DROP : isLineEnd(c) ? '\n' : isSpace(c) ? ' ' : (char) c;
        }
        for (char c = 0xFF01; c <= 0xFF5E; c++) {
            table[c] = (char) (c - 0xFEE0);
        }
        for (char c = 0x2F00; c <= 0x2FD5; c++) {
            String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            table[c] = folded.length() == 1 ? folded.charAt(0) : c;
        }
        for (Table.Row row : Table.load("radicals.tsv", 4)) {
            table[Integer.parseInt(row.cell(0), 16)] = (char) Integer.parseInt(row.cell(1), 16);
        }
        return table;
    }

    private static boolean vanishes(int c) {
        return (Character.isISOControl(c) && !isLineEnd(c) && c != '\t')
                || Character.getType(c) == Character.FORMAT
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFFFC;
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
