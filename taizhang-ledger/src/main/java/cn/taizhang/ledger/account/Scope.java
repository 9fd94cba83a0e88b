package cn.taizhang.ledger.account;

import cn.taizhang.core.record.Report.Level;
import cn.taizhang.ledger.query.Holding;
import cn.taizhang.table.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which reports an account may see: of which places, and of which levels of government.
///
/// 例: `places=520000,nation;levels=*` admits the reports of 贵州省, of 贵阳市 (520100) and all else in the province,
/// and those of the State Council.
///
/// - A place is a code of GB/T 2260 and covers all below it; `nation` is the State Council, which has no code.
/// - Both must admit a report. What tells no place or level is admitted by `*` alone.
/// - A place that was recoded is covered under its old code and under its series.
public record Scope(SortedSet<String> places, Set<Level> levels) {

    /// All there is.
    public static final Scope ALL = new Scope(Set.of(""), EnumSet.allOf(Level.class));

    private static final String NATION = "nation";
    private static final String ANY = "*";
    private static final String PLACES = "places=";
    private static final String LEVELS = "levels=";
    private static final int DIGITS = 6;

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
    }

    private Scope(Collection<String> places, Set<Level> levels) {
        this(new TreeSet<>(places), levels);
    }

    /// Understands the text form, or says all that is wrong with it.
    public static Read read(String words) {
        List<ScopeFault> faults = new ArrayList<>();
        SortedSet<String> places = new TreeSet<>();
        Set<Level> levels = EnumSet.noneOf(Level.class);
        String[] parts = words.strip().split(";", -1);
        if (parts.length != 2 || !parts[0].startsWith(PLACES) || !parts[1].startsWith(LEVELS)) {
            return new Read.Odd(List.of(new ScopeFault(ScopeFault.Kind.FORM, words)));
        }
        for (String place : parts[0].substring(PLACES.length()).split(",", -1)) {
            if (isPlace(place.strip())) {
                places.add(key(place.strip()));
            } else {
                faults.add(new ScopeFault(ScopeFault.Kind.PLACE, place));
            }
        }
        for (String level : parts[1].substring(LEVELS.length()).split(",", -1)) {
            Set<Level> meant = levels(level.strip());
            levels.addAll(meant);
            if (meant.isEmpty()) {
                faults.add(new ScopeFault(ScopeFault.Kind.LEVEL, level));
            }
        }
        return faults.isEmpty() ? new Read.Understood(new Scope(places, levels)) : new Read.Odd(faults);
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

    private static Set<Level> levels(String word) {
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

    /// The text form, which [#read(String)] understands.
    public String words() {
        return PLACES
                + (places.contains("") ? ANY : places.stream().map(Scope::code).collect(Collectors.joining(",")))
                + ";"
                + LEVELS
                + (levels.contains(Level.UNKNOWN)
                        ? ANY
                        : levels.stream().map(Words::of).collect(Collectors.joining(",")));
    }

    private static String code(String key) {
        return key.equals(NATION) ? key : key + "0".repeat(DIGITS - key.length());
    }

    @Override
    public String toString() {
        return words();
    }
}
