package cn.taizhang.delivery.assessment;

import cn.taizhang.table.Bilingual;
import java.time.LocalDate;
import java.util.Optional;

/// The year, or the half of one, for which is assessed.
///
/// 例: `2025` is the whole year, `2025H1` its first half.
///
/// - `half` is 1 or 2, 0 for the whole year.
public record Term(int year, int half) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_DIGITS = 4;
    private static final int HALF_MONTHS = 6;
    private static final int MONTHS = 12;

    /// The term of a code; none of what is no code.
    public static Optional<Term> of(String code) {
        boolean whole = code.length() == YEAR_DIGITS;
        boolean half = code.length() == YEAR_DIGITS + 2 && (code.endsWith("H1") || code.endsWith("H2"));
        if (!whole && !half || !code.substring(0, YEAR_DIGITS).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int year = Integer.parseInt(code.substring(0, YEAR_DIGITS));
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.empty()
                : Optional.of(new Term(year, half ? code.charAt(YEAR_DIGITS + 1) - '0' : 0));
    }

    public String code() {
        return half == 0 ? Integer.toString(year) : year + "H" + half;
    }

    public LocalDate begin() {
        return LocalDate.of(year, half == 2 ? HALF_MONTHS + 1 : 1, 1);
    }

    public LocalDate end() {
        return LocalDate.of(year, half == 1 ? HALF_MONTHS : MONTHS, half == 1 ? 30 : 31);
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(begin()) && !day.isAfter(end());
    }

    public Bilingual words() {
        return switch (half) {
            case 1 -> new Bilingual(year + "年上半年", "first half of " + year);
            case 2 -> new Bilingual(year + "年下半年", "second half of " + year);
            default -> new Bilingual(year + "年度", "year " + year);
        };
    }
}
