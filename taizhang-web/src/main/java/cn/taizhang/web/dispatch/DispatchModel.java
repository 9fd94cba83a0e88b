package cn.taizhang.web.dispatch;

import cn.taizhang.delivery.dispatch.Awaited;
import cn.taizhang.delivery.dispatch.Followed;
import cn.taizhang.delivery.dispatch.Pack;
import cn.taizhang.delivery.light.Light;
import cn.taizhang.delivery.meeting.Fate;
import cn.taizhang.delivery.meeting.Meeting;
import cn.taizhang.delivery.task.Feedback;
import cn.taizhang.delivery.task.Rhythm;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.parameter.Address;
import java.util.List;

/// What the page of the pack of a meeting shows.
///
/// - On the screen each part ends after 100 lines and says how many there are; files hold all.
public record DispatchModel(PackShown shown, Address address) {

    private static final int LAST = 60;

    public Pack pack() {
        return shown.pack();
    }

    public List<Light> lights() {
        return List.of(Light.values());
    }

    public List<Rhythm> kinds() {
        return PackRequest.kinds();
    }

    public String word(Rhythm kind) {
        return PackRequest.word(kind);
    }

    public boolean is(Rhythm kind) {
        return pack().asked().kind() == kind;
    }

    public boolean isUnit(String code) {
        return pack().asked().unit().equals(code);
    }

    /// The last meetings, those of about a year.
    public List<Meeting> meetings() {
        return shown.meetings().stream().limit(LAST).toList();
    }

    public String figure(Task task, Feedback feedback) {
        return PackRow.figure(task, feedback);
    }

    public String came(Followed one, Words words) {
        return PackRow.came(one, words);
    }

    /// How a fate is coloured, beside its word.
    public static String tone(Fate fate) {
        return switch (fate) {
            case LATE -> "bad";
            case WAITING, DONE_LATE -> "warn";
            case MOVING -> "blue";
            case DONE -> "good";
            case ENDED -> "";
        };
    }

    /// How soon a report is awaited, coloured beside its word.
    public String tone(Awaited.When when) {
        return switch (when) {
            case PAST -> "bad";
            case TODAY -> "warn";
            case THIS_WEEK -> "blue";
        };
    }

    public String file(String format) {
        return address.at("/dispatch." + format).toString();
    }
}
