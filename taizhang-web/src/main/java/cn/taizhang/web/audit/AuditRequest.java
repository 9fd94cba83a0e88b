package cn.taizhang.web.audit;

import cn.taizhang.ledger.event.EventQuery;
import cn.taizhang.web.parameter.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Which events a request asks for, and from where on.
///
/// 例: `from=2025-09-01&to=2025-09-30&actor=李明&kind=export`: what 李明 took out in September.
///
/// - Days are those of China, both ends wanted; `before` is the number of the oldest event of the page before.
record AuditRequest(EventQuery query, long before, int limit) {

    static final Set<String> NAMES = Set.of("from", "to", "actor", "kind", "subject", "before", "limit");

    /// The beginnings of the kinds there are, in the order of the filter.
    static final List<String> GROUPS = List.of(
            "task",
            "record",
            "project",
            "problem",
            "slip",
            "notice",
            "meeting",
            "baseline",
            "candidate",
            "vote",
            "motion",
            "release",
            "correction",
            "unit",
            "member",
            "setting",
            "account",
            "export");

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int FIRST = 1970;
    private static final int LAST = 9998;
    private static final int USUAL = 100;
    private static final int MOST = 500;

    static AuditRequest of(Parameters parameters) {
        parameters.allowOnly(NAMES);
        String kind = parameters.choice(
                "kind", Stream.concat(Stream.of(""), GROUPS.stream()).toList());
        LocalDate from = parameters.day("from");
        LocalDate to = parameters.day("to");
        return new AuditRequest(
                new EventQuery(
                        parameters.has("from") ? begin(from) : EventQuery.EARLIEST,
                        parameters.has("to") ? begin(to.getYear() > LAST ? to : to.plusDays(1)) : EventQuery.LATEST,
                        parameters.text("actor"),
                        kind.isEmpty() ? "" : kind + ".",
                        parameters.text("subject")),
                parameters.whole("before", Integer.MAX_VALUE, 1, Integer.MAX_VALUE),
                parameters.whole("limit", USUAL, 1, MOST));
    }

    /// The beginning of a day; the first or the last of all days for those that no event can be of.
    private static Instant begin(LocalDate day) {
        return day.getYear() < FIRST
                ? EventQuery.EARLIEST
                : day.getYear() > LAST
                        ? EventQuery.LATEST
                        : day.atStartOfDay(CHINA).toInstant();
    }
}
