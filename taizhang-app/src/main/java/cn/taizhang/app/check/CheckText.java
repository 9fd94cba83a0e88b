package cn.taizhang.app.check;

import cn.taizhang.app.console.Messages;
import cn.taizhang.app.console.Plain;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.lint.Numbered;
import java.util.List;
import java.util.Locale;

/// Findings for a terminal: family, severity, what is wrong, the words and where they stand, the sum.
///
/// 例: 「错误 加总  各部分之和小于总数 110公里」, and under it `60 + 40 = 100 ≠ 110`.
public record CheckText(Messages messages, boolean all) {

    private static final int LONGEST = 120;

    public String of(List<Checked> drafts) {
        StringBuilder out = new StringBuilder();
        for (Checked checked : drafts) {
            for (Numbered each : checked.shown(all)) {
                finding(checked, each, out);
            }
        }
        return out.toString();
    }

    private void finding(Checked checked, Numbered each, StringBuilder out) {
        Finding finding = each.finding();
        line(out, severity(messages, finding) + " " + family(messages, finding) + "  " + message(messages, finding));
        for (Finding.Place place : finding.places()) {
            Lines.At at = checked.lines(place.source()).at(place.evidence().start());
            line(out, "  " + place.source() + ":" + at.line() + ":" + at.column() + "  " + quote(place));
        }
        if (!finding.arithmetic().isEmpty()) {
            line(out, "  " + finding.arithmetic());
        }
        String suppressed = checked.isSuppressed(each)
                ? "  " + messages.say("check.passed", checked.why(each).reason())
                : "";
        line(out, "  [" + each.id() + "]" + suppressed);
        out.append('\n');
    }

    private static void line(StringBuilder out, String words) {
        out.append(Plain.line(words)).append('\n');
    }

    private static String quote(Finding.Place place) {
        String words = place.evidence().text().strip().replace('\n', ' ');
        String shown = words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
        return "「" + shown + "」";
    }

    public static String severity(Messages messages, Finding finding) {
        return messages.say("check.severity." + finding.severity().name().toLowerCase(Locale.ROOT));
    }

    public static String family(Messages messages, Finding finding) {
        return messages.say("check.family." + finding.family().word());
    }

    public static String message(Messages messages, Finding finding) {
        return messages.say(finding.message().key(), finding.message().values().toArray());
    }
}
