package cn.taizhang.web.posting;

import cn.taizhang.delivery.notice.Notice;
import cn.taizhang.delivery.notice.Reason;
import cn.taizhang.web.page.Words;

/// Reminders in words.
///
/// 例: 「已逾期 7 天」, `7 days overdue`.
public final class Sayings {

    /// One reminder. The number stands in the words of some reasons, and the others ignore it.
    public static String of(Notice notice, Words words) {
        String key = "notices.said." + notice.reason().code();
        return hasFigure(notice.reason()) ? words.say(key, notice.figure()) : words.say(key);
    }

    private static boolean hasFigure(Reason reason) {
        return switch (reason) {
            case DUE_SOON, OVERDUE, UNSIGNED, REPORT_MISSED, EXTENSION_ASKED, SUBMITTED -> true;
            case DUE_TODAY, REPORT_AWAITED, RETURNED, EXTENSION_DECIDED, RED -> false;
        };
    }

    private Sayings() {}
}
