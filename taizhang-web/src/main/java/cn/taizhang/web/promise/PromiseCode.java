package cn.taizhang.web.promise;

import cn.taizhang.compare.follow.verdict.Verdict;
import cn.taizhang.ledger.entry.Act;
import cn.taizhang.ledger.link.Brief;
import cn.taizhang.ledger.link.Said;
import cn.taizhang.rules.field.Field;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What promises are counted and filtered by, in one number each.
///
/// 例: verdict kept, a figure, no doubt, nobody spoke, of ECONOMY.
final class PromiseCode {

    static final List<String> SPOKEN = List.of("none", "accepted", "corrected", "rejected");
    private static final int NUMBER = 1 << 3;
    private static final int DOUBT = 1 << 4;
    private static final int SPOKEN_AT = 5;
    private static final int FIELD_AT = 7;
    private static final int THREE = 7;

    private PromiseCode() {}

    /// What a person said last that counts, and the verdict it makes; empty words where nobody spoke.
    record Spoken(String act, String verdict) {
        static final Spoken NOBODY = new Spoken("none", "");

        /// The last word under the id of the link, or one that was carried over to it.
        static Spoken of(@Nullable Brief own, @Nullable Said carried) {
            if (own != null) {
                return of(own.act(), own.verdict());
            }
            return carried == null
                    ? NOBODY
                    : of(carried.act(), carried.link().outcome().verdict());
        }

        /// A word that was carried over to another edition is a correction like any other; one that lost its place or
        /// was taken back does not count.
        private static Spoken of(Act act, String verdict) {
            return switch (act) {
                case LOST, WITHDRAWN -> NOBODY;
                case REJECTED -> new Spoken(act.word(), LinkReview.UNDETERMINABLE);
                case ACCEPTED -> new Spoken(act.word(), verdict);
                default -> new Spoken(Act.CORRECTED.word(), verdict);
            };
        }
    }

    static int of(PromiseLine line) {
        boolean counts = line.voice().counts();
        String act = counts ? line.voice().act() : "none";
        return of(
                line.verdict(),
                line.isNumber(),
                line.isDoubtful(),
                SPOKEN.contains(act) ? act : Act.CORRECTED.word(),
                line.field());
    }

    /// The code of what the rules propose, with a person's word before it.
    static int of(Brief rule, Spoken spoken, Field field) {
        boolean heard = !spoken.equals(Spoken.NOBODY);
        String verdict = heard ? spoken.verdict() : rule.verdict();
        boolean doubt = rule.flagged() || PromiseLine.isDoubtful(verdict, heard ? "" : rule.reason());
        return of(verdict, rule.id().contains(":fact:"), doubt, spoken.act(), field);
    }

    private static int of(String verdict, boolean number, boolean doubt, String spoken, Field field) {
        return Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)).ordinal()
                | (number ? NUMBER : 0)
                | (doubt ? DOUBT : 0)
                | SPOKEN.indexOf(spoken) << SPOKEN_AT
                | field.ordinal() << FIELD_AT;
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
