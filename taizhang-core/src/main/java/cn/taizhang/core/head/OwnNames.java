package cn.taizhang.core.head;

import cn.taizhang.core.opening.NameRun;
import cn.taizhang.core.opening.Numerals;
import cn.taizhang.core.opening.Opening;
import cn.taizhang.core.opening.Preamble;
import cn.taizhang.core.place.Gazetteer;
import cn.taizhang.core.record.Report;
import cn.taizhang.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the issuer that the table of places lacks, by the words in which a report names it.
///
/// 例: 「在云汀市第六届人民代表大会…」, 「我代表云汀市人民政府」, 「云汀市人民政府市长」, 「云汀市2023年政府工作报告」.
///
/// - Session, representation and office go before the title; a place of the table in one of them leaves it to the
///   table.
final class OwnNames {

    private static final List<String> ORGANS = List.of("人民政府", "政府", "管理委员会", "管委会", "党工委", "办事处");
    private static final List<String> REPRESENTS = List.of("我代表", "谨代表", "我受", "现受");
    private static final int LONGEST = 24;
    private static final int LOOKED_AT = 60_000;
    private static final int YEAR = 4;

    private final Preamble preamble;
    private final Gazetteer gazetteer;

    OwnNames(Preamble preamble, Gazetteer gazetteer) {
        this.preamble = preamble;
        this.gazetteer = gazetteer;
    }

    /// The issuer as the report names it; [Report.Issuer#UNKNOWN] where the table has the place or no name is told.
    Report.Issuer issuer(String text) {
        OwnName name = find();
        return name.isUnlisted()
                ? new Report.Issuer(
                        "",
                        name.name(),
                        name.level(text.substring(0, Math.min(text.length(), LOOKED_AT))),
                        name.above().code())
                : Report.Issuer.UNKNOWN;
    }

    private OwnName find() {
        List<OwnName> direct = new ArrayList<>(List.of(ofSession(), represented(), ofOffice()));
        if (direct.stream().anyMatch(OwnName::listed)) {
            return OwnName.NONE;
        }
        direct.add(ofTitle());
        return direct.stream().filter(OwnName::isUnlisted).findFirst().orElse(OwnName.NONE);
    }

    private OwnName ofSession() {
        Span session = preamble.session().span();
        String words = preamble.opening().text(session);
        int term = words.indexOf('届');
        int end = term < 0 ? 0 : term;
        while (end > 0 && (words.charAt(end - 1) == '第' || Numerals.isNumeral(words.charAt(end - 1)))) {
            end--;
        }
        return OwnName.of(words.substring(0, end), gazetteer);
    }

    private OwnName represented() {
        String text = preamble.opening().text();
        for (String word : REPRESENTS) {
            int at = text.indexOf(word, preamble.title().end());
            int start = at + word.length();
            int end = at < 0 ? -1 : organ(text, start, Math.min(text.length(), start + LONGEST));
            if (end > start) {
                return OwnName.of(text.substring(start, end), gazetteer);
            }
        }
        return OwnName.NONE;
    }

    private OwnName ofOffice() {
        Opening opening = preamble.opening();
        int office = preamble.office().start();
        if (preamble.office().isEmpty()) {
            return OwnName.NONE;
        }
        String run = opening.text(NameRun.before(opening, office));
        int organ = organ(run, 0, run.length());
        return OwnName.of(organ < 0 ? run : run.substring(0, organ), gazetteer);
    }

    /// The title without its year, up to the organ.
    private OwnName ofTitle() {
        String title = preamble.opening().text(preamble.title());
        int start = 0;
        for (int at = 0; at < title.length(); at++) {
            if (Numerals.year(title, at) > 0) {
                if (at > 0) {
                    return OwnName.of(title.substring(0, at), gazetteer);
                }
                start = title.startsWith("年", YEAR) ? YEAR + 1 : YEAR;
                break;
            }
        }
        int report = title.indexOf("工作报告", start);
        int organ = organ(title, start, title.length());
        int end = organ < 0 ? report : organ;
        return end > start ? OwnName.of(title.substring(start, end), gazetteer) : OwnName.NONE;
    }

    private static int organ(String text, int start, int limit) {
        int first = -1;
        for (String organ : ORGANS) {
            int at = text.indexOf(organ, start);
            if (at >= 0 && at < limit && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }
}
