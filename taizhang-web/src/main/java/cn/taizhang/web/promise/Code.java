package cn.taizhang.web.promise;

import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.rules.field.Field;
import java.util.List;
import java.util.Locale;

/// What promises are counted and filtered by, in one number each.
///
/// 例: verdict kept, a figure, no doubt, nobody spoke, of ECONOMY.
final class Code {

    static final List<String> SPOKEN = List.of("none", "accepted", "corrected", "rejected");
    private static final int NUMBER = 1 << 3;
    private static final int DOUBT = 1 << 4;
    private static final int SPOKEN_AT = 5;
    private static final int FIELD_AT = 7;
    private static final int THREE = 7;

    private Code() {}

    static int of(PromiseLine line) {
        int spoken = Math.max(
                0, SPOKEN.indexOf(line.voice().counts() ? spoken(line.voice().act()) : "none"));
        return Verdict.valueOf(line.verdict().toUpperCase(Locale.ROOT)).ordinal()
                | (line.isNumber() ? NUMBER : 0)
                | (line.isDoubtful() ? DOUBT : 0)
                | spoken << SPOKEN_AT
                | line.field().ordinal() << FIELD_AT;
    }

    /// A word that was carried over to another edition is a correction like any other.
    private static String spoken(String act) {
        return SPOKEN.contains(act) ? act : "corrected";
    }

    static Verdict verdict(int code) {
        return Verdict.values()[code & THREE];
    }

    static boolean isNumber(int code) {
        return (code & NUMBER) != 0;
    }

    static boolean isDoubtful(int code) {
        return (code & DOUBT) != 0;
    }

    static String spoken(int code) {
        return SPOKEN.get(code >> SPOKEN_AT & 3);
    }

    static Field field(int code) {
        return Field.values()[code >> FIELD_AT];
    }
}
