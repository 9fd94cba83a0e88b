package cn.taizhang.core.quantity;

import java.util.Set;

/// The words that join the members of a list: 、 和 及 与 并 或.
///
/// 例: 和 in 「道路和桥梁」 joins, in 「和谐」 it does not; 及 in 「惠及」 does not.
public final class Joints {

    private static final String MARKS = "、和及与并或";
    private static final Set<String> BEFORE =
            Set.of("惠及", "普及", "涉及", "触及", "波及", "参与", "给与", "缓和", "总和", "共和", "饱和", "温和", "合并", "兼并", "归并");
    private static final Set<String> AFTER = Set.of("和谐", "和美", "和睦", "和平", "与会", "并购", "并网", "并轨", "并联", "或者", "及时");

    private Joints() {}

    /// Whether a list is joined at a position.
    public static boolean at(CharSequence text, int i) {
        if (MARKS.indexOf(text.charAt(i)) < 0) {
            return false;
        }
        if (i > 0 && BEFORE.contains(text.subSequence(i - 1, i + 1).toString())) {
            return false;
        }
        return i + 2 > text.length()
                || !AFTER.contains(text.subSequence(i, i + 2).toString());
    }
}
