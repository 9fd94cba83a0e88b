package cn.taizhang.table.sheet;

import cn.taizhang.table.sheet.Line.Shown;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/// Makes the text of a cell as a person means it.
///
/// 例: 45658 with the format of a date is `2025-01-01`, 0.5 with that of a share `50%`, 3.0 `3`, `'=1+1` `=1+1`.
///
/// - A number has all its digits, up to the fifteen of a spreadsheet, however few its format shows.
/// - Dates and times are ISO 8601: `2025-01-01`, `2025-01-01T08:30`, `08:30`.
/// - The apostrophe is taken away that a file of ours puts before what looks like a formula.
final class CellText {

    /// A spreadsheet keeps a double, which shows fifteen digits: 0.1 + 0.2 is kept as 0.30000000000000004.
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    /// Beyond it a number is written with an exponent.
    private static final int MOST_ZEROS = 30;
    /// The day after 9999-12-31, the last a spreadsheet knows.
    private static final BigDecimal NO_DATE = BigDecimal.valueOf(2_958_466);

    private static final String FORMULAS = "=+-@\t\r";
    private static final int ESCAPE = "_x000D_".length();

    static Shown of(Cell cell) {
        CellType type = cell.getType();
        if (type == CellType.ERROR) {
            return new Shown(cell.getText(), true);
        }
        return switch (cell.getValue()) {
            case null -> Shown.BLANK;
            case BigDecimal number -> new Shown(number(number, cell), false);
            case Boolean yes -> new Shown(yes ? "TRUE" : "FALSE", false);
            case Object words -> new Shown(words(words.toString()), false);
        };
    }

    private static String number(BigDecimal number, Cell cell) {
        NumberFormat format = NumberFormat.of(
                Objects.requireNonNullElse(cell.getDataFormatId(), 0),
                Objects.requireNonNullElse(cell.getDataFormatString(), ""));
        return switch (format) {
            case DATE -> number.signum() >= 0 && number.compareTo(NO_DATE) < 0 ? date(number, cell) : plain(number);
            case PERCENT -> plain(number.scaleByPowerOfTen(2)) + "%";
            case PLAIN -> plain(number);
        };
    }

    private static String date(BigDecimal number, Cell cell) {
        LocalDateTime date = cell.asDate().plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS);
        if (date.toLocalTime().equals(LocalTime.MIDNIGHT) && number.compareTo(BigDecimal.ONE) >= 0) {
            return date.toLocalDate().toString();
        }
        return number.compareTo(BigDecimal.ONE) < 0 ? date.toLocalTime().toString() : date.toString();
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return Math.abs((long) rounded.scale()) > MOST_ZEROS ? rounded.toString() : rounded.toPlainString();
    }

    private static String words(String raw) {
        String words = unescaped(raw).strip();
        boolean disarmed = words.length() > 1 && words.charAt(0) == '\'' && FORMULAS.indexOf(words.charAt(1)) >= 0;
        return disarmed ? words.substring(1).strip() : words;
    }

    /// 例: `甲_x000D_乙` holds a carriage return, and `_x005F_x0041_` is `_x0041_`.
    private static String unescaped(String raw) {
        int at = raw.indexOf("_x");
        if (at < 0) {
            return raw;
        }
        StringBuilder words = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            int code = code(raw, at);
            if (code >= 0) {
                words.append(raw, from, at).append((char) code);
                from = at + ESCAPE;
            }
            at = raw.indexOf("_x", code >= 0 ? from : at + 1);
        }
        return words.append(raw, from, raw.length()).toString();
    }

    private static int code(String raw, int at) {
        int end = at + ESCAPE - 1;
        if (end >= raw.length() || raw.charAt(end) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < end; i++) {
            int digit = Character.digit(raw.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private CellText() {}
}
