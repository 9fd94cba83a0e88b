package cn.taizhang.compare.follow.account;

import java.util.List;

/// Finds the unit in charge that a report names behind a promise.
///
/// 例: 「建成城市绿道100公里(责任单位:市园林局)」 gives 市园林局.
final class Responsible {

    private static final List<String> LABELS = List.of("责任单位:", "牵头单位:", "责任部门:", "牵头部门:", "责任人:");
    private static final int FARTHEST = 80;
    private static final String ENDS = ")】]。;；\n";

    private Responsible() {}

    /// The unit named after `end`, before the paragraph ends; empty where there is none.
    static String after(String text, int end) {
        int limit = Math.min(text.length(), end + FARTHEST);
        int paragraph = text.indexOf('\n', end);
        String behind = text.substring(end, paragraph < 0 ? limit : Math.min(limit, paragraph));
        for (String label : LABELS) {
            int at = behind.indexOf(label);
            if (at >= 0) {
                int stop = at + label.length();
                while (stop < behind.length() && ENDS.indexOf(behind.charAt(stop)) < 0) {
                    stop++;
                }
                return behind.substring(at + label.length(), stop).strip();
            }
        }
        return "";
    }
}
