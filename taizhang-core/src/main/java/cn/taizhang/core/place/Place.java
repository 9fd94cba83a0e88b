package cn.taizhang.core.place;

import cn.taizhang.core.record.Report.Level;
import java.util.List;

/// One name of one administrative division, with its GB/T 2260 code and the years in which it held.
///
/// 例: 420600 襄樊市, short 襄樊, prefecture, parent 420000, 1998–2009, renamed into 420600 (襄阳市).
///
/// - A year is told by its end: the name that held on 31 December. 襄樊 became 襄阳 in November 2010, so 2010 is 襄阳.
/// - A renamed place has two rows with one code; a converted or recoded one two codes, joined by `ending`.
/// - `to` is the last year at whose end the name held, [#OPEN] while it does; `from` is 1998 for what is older, and
///   1997 with `to` 1997 for what ended in 1998.
/// - `shortNames` may be empty (曹县 has none) and may hold one character (沪), which is never searched for in
///   running
///   text.
public record Place(
        String code,
        String name,
        List<String> shortNames,
        Level level,
        String parent,
        int from,
        int to,
        Ending ending) {

    public static final int OPEN = 9999;

    /// Stands for no place at all: an empty name.
    public static final Place NONE = new Place("", "", List.of(), Level.UNKNOWN, "", 0, 0, Ending.NONE);

    private static final int PROVINCE_DIGITS = 2;
    private static final int PREFECTURE_DIGITS = 4;

    public Place {
        shortNames = List.copyOf(shortNames);
    }

    /// By code and name, whose own hashes are kept: places are counted at every mention.
    @Override
    public int hashCode() {
        return 31 * code.hashCode() + name.hashCode();
    }

    public boolean isNone() {
        return name.isEmpty();
    }

    /// Whether the name held at the end of a year. 例: 襄樊市 in 2005.
    public boolean validIn(int year) {
        return from <= year && year <= to;
    }

    /// Whether the name held in a year or in the one before or after, as reports use a name for a while longer.
    public boolean usableIn(int year) {
        return from - 1 <= year && year <= to + 1;
    }

    /// Whether this place lies in another by its code, or is it. 例: 侯马市 141081 lies in 临汾市 141000 and in
    /// 山西省 140000.
    public boolean within(Place other) {
        return switch (other.level) {
            case PROVINCE -> code.regionMatches(0, other.code, 0, PROVINCE_DIGITS);
            case PREFECTURE -> code.regionMatches(0, other.code, 0, PREFECTURE_DIGITS);
            default -> code.equals(other.code) && !other.isNone();
        };
    }

    /// The character a place calls itself by, the last of its name. 例: 市 in 全市, 我市 for 侯马市.
    public char unit() {
        return isNone() ? ' ' : name.charAt(name.length() - 1);
    }
}
