package cn.taizhang.web.entry;

import cn.taizhang.ledger.entry.Posted;
import java.util.Locale;

/// What a record is to someone who reads the text, each with a sign of its own.
///
/// 例: 「增长6%左右」 is a TARGET with the sign 标; a number that no rule read is UNREAD, 未.
///
/// - Kinds that belong to whole clauses are wide: what stands inside them keeps its own look.
public enum Kind {
    TARGET,
    EXPECTED,
    DONE,
    COMMITMENT,
    PROJECT,
    LIVELIHOOD,
    HONOUR,
    PROBLEM,
    TERM,
    UNREAD,
    EXCLUDED,
    REMARK,
    SECTION,
    REPORT;

    public static Kind of(Posted entry) {
        return switch (entry.type()) {
            case "fact" -> ofStatus(entry.facets().status());
            case "remark" ->
                switch (entry.facets().kind()) {
                    case "unread" -> UNREAD;
                    case "excluded" -> EXCLUDED;
                    default -> REMARK;
                };
            default -> valueOf(entry.type().toUpperCase(Locale.ROOT));
        };
    }

    private static Kind ofStatus(String status) {
        return switch (status) {
            case "target" -> TARGET;
            case "expected" -> EXPECTED;
            default -> DONE;
        };
    }

    /// As it is written in classes, addresses and keys of words. 例: `target`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it belongs to a whole clause, with other records inside.
    public boolean isWide() {
        return switch (this) {
            case COMMITMENT, PROJECT, LIVELIHOOD, PROBLEM, REMARK -> true;
            default -> false;
        };
    }

    /// Whether the text is marked with it; a report as a whole and its headings are not.
    public boolean isMarked() {
        return this != SECTION && this != REPORT;
    }

    /// Whether a reader sees it before asking for it.
    public boolean isShownAtFirst() {
        return this != SECTION && this != EXCLUDED;
    }
}
