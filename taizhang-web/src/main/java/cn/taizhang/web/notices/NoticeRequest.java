package cn.taizhang.web.notices;

import cn.taizhang.delivery.notice.Reason;
import cn.taizhang.web.parameter.Parameters;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Which reminders a request asks for.
///
/// 例: `reason=overdue&read=no`: the unread ones of tasks that are overdue.
record NoticeRequest(List<String> reasons, String read, String words, int page, int limit) {

    static final Set<String> NAMES = Set.of("reason", "read", "q", "page", "limit");

    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final int LAST_PAGE = 100_000;

    static NoticeRequest of(Parameters parameters) {
        return new NoticeRequest(
                parameters.some(
                        "reason",
                        Arrays.stream(Reason.values()).map(Reason::code).toList()),
                parameters.choice("read", List.of("", "no", "yes")),
                parameters.text("q"),
                parameters.whole("page", 1, 1, LAST_PAGE),
                parameters.whole("limit", USUAL, 1, MOST));
    }

    /// All of them on one page, for a file.
    NoticeRequest whole() {
        return new NoticeRequest(reasons, read, words, 1, Integer.MAX_VALUE);
    }

    boolean admits(NoticeLine line) {
        return (reasons.isEmpty() || reasons.contains(line.notice().reason().code()))
                && (read.isEmpty() || read.equals("yes") == line.read())
                && (words.isEmpty()
                        || line.notice().task().equalsIgnoreCase(words)
                        || line.task().brief().title().contains(words)
                        || line.unit().contains(words));
    }
}
