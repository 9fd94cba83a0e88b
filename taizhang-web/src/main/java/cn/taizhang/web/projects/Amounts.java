package cn.taizhang.web.projects;

import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Parameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/// Amounts of money in 万元 or 亿元, as pages show them.
///
/// 例: 109600 is 109,600 in 万元 and 10.96 in 亿元.
public record Amounts(String unit) {

    public static final String NAME = "money";
    static final List<String> UNITS = List.of("wan", "yi");

    private static final int DECIMALS = 2;

    /// As a request asks for, 万元 without a word.
    public static Amounts of(Parameters parameters) {
        return new Amounts(parameters.choice(NAME, UNITS));
    }

    /// The number alone, without needless zeros.
    public String of(BigDecimal wan) {
        BigDecimal shown = isYi() ? wan.movePointLeft(4) : wan;
        BigDecimal rounded = shown.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, rounded.scale()) + "f", rounded);
    }

    /// The number, or a dash where it is not known.
    public String known(BigDecimal wan) {
        return wan.signum() == 0 ? "–" : of(wan);
    }

    public boolean isYi() {
        return unit.equals(UNITS.getLast());
    }

    /// The other unit.
    public String other() {
        return isYi() ? UNITS.getFirst() : UNITS.getLast();
    }

    public String word(Words words) {
        return words.say("projects.money." + unit);
    }
}
