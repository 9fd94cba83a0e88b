package cn.taizhang.web.notices;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.notice.NoticeRules;
import cn.taizhang.web.posting.Failure;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// What the page of the settings shows: the rules, and how sending goes.
public record SettingsModel(NoticeRules rules, Ways ways, Counts counts, List<Failure> failures, boolean tried) {

    public SettingsModel {
        failures = List.copyOf(failures);
    }

    /// By which ways reminders leave; an empty name is one that is off.
    public record Ways(String mail, String webhook) {}

    /// What was sent, what waits, and what was given up.
    public record Counts(
            int raised,
            long mails,
            Instant lastMail,
            int waitingMails,
            int givenUp,
            int tellings,
            int waitingTellings) {

        public boolean hasMailed() {
            return mails > 0;
        }
    }

    /// 例: `30、7、1`.
    public String days(List<Integer> days) {
        return days.stream().map(day -> Integer.toString(day)).collect(Collectors.joining("、"));
    }

    public String lines(List<String> addresses) {
        return Fields.joined(addresses);
    }
}
