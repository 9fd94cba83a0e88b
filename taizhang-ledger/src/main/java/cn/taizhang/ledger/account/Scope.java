package cn.taizhang.ledger.account;

import cn.taizhang.core.record.Report.Level;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.table.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What an account may see: reports of which places and levels of government, and tasks of which units.
///
/// 例: `places=520000,nation;levels=*` admits the reports of 贵州省, of 贵阳市 (520100) and all else in the province,
/// and those of the State Council; `places=*;levels=*;units=fgw,gxj` admits all reports, and the tasks of 发改委 and
/// 工信局 alone.
///
/// - A place is a code of GB/T 2260 and covers all below it; `nation` is the State Council, which has no code.
/// - Place and level must both admit a report. What tells no place or level is admitted by `*` alone.
/// - A place that was recoded is covered under its old code and under its series.
/// - Units are codes as the organisation has them; without that part of the text form all units are admitted. `units`
///   is empty where all are, so that who overlooks [#allUnits] shows too little and not too much.
public record Scope(SortedSet<String> places, Set<Level> levels, SortedSet<String> units) {

    /// All there is.
    public static final Scope ALL = new Scope(new TreeSet<>(Set.of("")), EnumSet.allOf(Level.class), new TreeSet<>());

    private static final String NATION = "nation";
    private static final String ANY = "*";
    private static final String PLACES = "places=";
    private static final String LEVELS = "levels=";
    private static final String UNITS = "units=";
    private static final String OF_A_UNIT = "-_.";
    private static final int DIGITS = 6;
    private static final int LONGEST_UNIT = 32;

    /// What becomes of the text form of a scope.
    public sealed interface Read {

        record Understood(Scope scope) implements Read {}

        /// All that is wrong with it.
        record Odd(List<ScopeFault> faults) implements Read {
            public Odd {
                faults = List.copyOf(faults);
            }
        }
    }

    /// Places are codes without their closing zeros, by which a code covers all that begin with it.
    public Scope {
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
        levels = Collections.unmodifiableSet(EnumSet.copyOf(levels));
        units = Collections.unmodifiableSortedSet(new TreeSet<>(units));
    }

    /// Understands the text form, or says all that is wrong with it.
    public static Read read(String words) {
        String[] parts = words.strip().split(";", -1);
        boolean shaped = (parts.length == 2 || parts.length == 3 && parts[2].startsWith(UNITS))
                && parts[0].startsWith(PLACES)
                && parts[1].startsWith(LEVELS);
        if (!shaped) {
            return new Read.Odd(List.of(new ScopeFault(ScopeFault.Kind.FORM, words)));
        }
        List<ScopeFault> faults = new ArrayList<>();
        SortedSet<String> places = places(parts[0].substring(PLACES.length()), faults);
        Set<Level> levels = levels(parts[1].substring(LEVELS.length()), faults);
        SortedSet<String> units = units(parts.length == 2 ? ANY : parts[2].substring(UNITS.length()), faults);
        return faults.isEmpty() ? new Read.Understood(new Scope(places, levels, units)) : new Read.Odd(faults);
    }

    private static SortedSet<String> places(String words, List<ScopeFault> faults) {
        SortedSet<String> places = new TreeSet<>();
        for (String place : words.split(",", -1)) {
            if (isPlace(place.strip())) {
                places.add(key(place.strip()));
            } else {
                faults.add(new ScopeFault(ScopeFault.Kind.PLACE, place));
            }
        }
        return places;
    }

    private static Set<Level> levels(String words, List<ScopeFault> faults) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (String level : words.split(",", -1)) {
            Set<Level> meant = meant(level.strip());
            levels.addAll(meant);
            if (meant.isEmpty()) {
                faults.add(new ScopeFault(ScopeFault.Kind.LEVEL, level));
            }
        }
        return levels;
    }

    private static SortedSet<String> units(String words, List<ScopeFault> faults) {
        SortedSet<String> units = new TreeSet<>();
        boolean all = false;
        for (String unit : words.split(",", -1)) {
            String code = unit.strip();
            all |= code.equals(ANY);
            if (isUnit(code)) {
                units.add(code);
            } else if (!code.equals(ANY)) {
                faults.add(new ScopeFault(ScopeFault.Kind.UNIT, unit));
            }
        }
        return all ? new TreeSet<>() : units;
    }

    /// Whether it can be the code of a unit: up to 32 letters (Chinese ones too), digits and `- _ .`.
    public static boolean isUnit(String code) {
        int length = code.codePointCount(0, code.length());
        return length > 0
                && length <= LONGEST_UNIT
                && code.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || OF_A_UNIT.indexOf(c) >= 0);
    }

    private static boolean isPlace(String word) {
        return word.equals(ANY)
                || word.equals(NATION)
                || word.length() == DIGITS
                        && word.chars().allMatch(c -> c >= '0' && c <= '9')
                        && !word.startsWith("00")
                        && (!word.startsWith("00", 2) || word.endsWith("00"));
    }

    /// 520000 covers what begins with 52; 520100 what begins with 5201.
    private static String key(String word) {
        if (word.equals(ANY)) {
            return "";
        }
        String key = word;
        while (key.length() > 2 && key.endsWith("00")) {
            key = key.substring(0, key.length() - 2);
        }
        return key;
    }

    private static Set<Level> meant(String word) {
        return EnumSet.allOf(Level.class).stream()
                .filter(level -> word.equals(ANY) || level != Level.UNKNOWN && word.equals(Words.of(level)))
                .collect(Collectors.toSet());
    }

    /// Whether the account may see a document.
    public boolean admits(Holding holding) {
        Holding.Head head = holding.head();
        return admits(head.level()) && places.stream().anyMatch(key -> covers(key, head));
    }

    private boolean admits(String level) {
        return levels.stream().anyMatch(each -> Words.of(each).equals(level.toLowerCase(Locale.ROOT)));
    }

    private static boolean covers(String key, Holding.Head head) {
        return key.equals(NATION)
                ? head.level().equals(NATION)
                : head.code().startsWith(key) || head.series().startsWith(key);
    }

    /// Whether the account may see what every unit does.
    public boolean allUnits() {
        return units.isEmpty();
    }

    /// Whether the account may see what a unit does.
    public boolean admitsUnit(String code) {
        return allUnits() || units.contains(code);
    }

    /// The text form, which [#read(String)] understands.
    public String words() {
        return PLACES
                + (places.contains("") ? ANY : places.stream().map(Scope::code).collect(Collectors.joining(",")))
                + ";"
                + LEVELS
                + (levels.contains(Level.UNKNOWN)
                        ? ANY
                        : levels.stream().map(Words::of).collect(Collectors.joining(",")))
                + (allUnits() ? "" : ";" + UNITS + String.join(",", units));
    }

    private static String code(String key) {
        return key.equals(NATION) ? key : key + "0".repeat(DIGITS - key.length());
    }

    @Override
    public String toString() {
        return words();
    }
}
