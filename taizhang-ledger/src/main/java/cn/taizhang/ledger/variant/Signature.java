package cn.taizhang.ledger.variant;

import java.util.Arrays;
import java.util.stream.LongStream;

/// What tells whether two texts are one report: the hashes of its clauses, without signs and blanks.
///
/// 例: a report as a newspaper printed it and as the portal shows it share nearly all clauses, whatever menus and
/// line ends surround them.
///
/// - `bands` are few numbers of which texts with half their clauses in common share at least one, nearly always.
public final class Signature {

    /// Shorter clauses (一年来, 同志们) stand in many reports.
    private static final int SHORTEST = 8;

    private static final int BANDS = 32;
    private static final int ROWS = 2;
    private static final long MIX_A = 0x9E3779B97F4A7C15L;
    private static final long MIX_B = 0xBF58476D1CE4E5B9L;
    private static final long MIX_C = 0x94D049BB133111EBL;

    private final long[] clauses;

    private Signature(long[] clauses) {
        this.clauses = clauses;
    }

    public static Signature of(String text) {
        long[] found = new long[text.length() / SHORTEST + 1];
        int clauses = 0;
        long hash = 0;
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (Character.isLetterOrDigit(c)) {
                hash = (hash + c) * MIX_A;
                hash ^= hash >>> 29;
                length++;
            } else if (!Character.isWhitespace(c) || c == '\n') {
                if (length >= SHORTEST) {
                    found[clauses++] = mixed(hash);
                }
                hash = 0;
                length = 0;
            }
        }
        return new Signature(
                LongStream.of(found).limit(clauses).sorted().distinct().toArray());
    }

    /// The share of the shorter one's clauses that the other has too; 0 to 1.
    public double likeness(Signature other) {
        int fewer = Math.min(clauses.length, other.clauses.length);
        if (fewer == 0) {
            return 0;
        }
        int both = 0;
        int at = 0;
        for (long clause : clauses) {
            while (at < other.clauses.length && other.clauses[at] < clause) {
                at++;
            }
            both += at < other.clauses.length && other.clauses[at] == clause ? 1 : 0;
        }
        return (double) both / fewer;
    }

    long[] bands() {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (long clause : clauses) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], mixed(clause ^ (MIX_B * (i + 1))));
            }
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            bands[band] = mixed(least[band * ROWS] * MIX_C + least[band * ROWS + 1] + band);
        }
        return bands;
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * MIX_B;
        mixed = (mixed ^ (mixed >>> 27)) * MIX_C;
        return mixed ^ (mixed >>> 31);
    }
}
