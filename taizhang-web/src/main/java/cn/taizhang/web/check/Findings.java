package cn.taizhang.web.check;

import cn.taizhang.app.check.CheckText;
import cn.taizhang.app.check.Checked;
import cn.taizhang.app.console.Messages;
import cn.taizhang.compare.check.Family;
import cn.taizhang.compare.check.Finding;
import cn.taizhang.compare.check.Severity;
import cn.taizhang.compare.check.lint.Numbered;
import cn.taizhang.ledger.finding.Suppressions.Suppressed;
import cn.taizhang.web.check.DraftText.Stretch;
import cn.taizhang.web.page.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The page of one draft: its text, and beside it what was found.
///
/// - What is worse comes first, then what stands first in the draft.
/// - `severities` and `families` number the findings that are not passed over, whatever is asked for.
public record Findings(
        Checkup checkup,
        Narrowing narrowing,
        DraftText marked,
        List<Shown> shown,
        SequencedMap<Severity, Long> severities,
        SequencedMap<Family, Long> families,
        long suppressed) {

    private static final Pattern LOCATOR = Pattern.compile("(paragraph|page) ([0-9]+)(,.*)?");

    public Findings {
        shown = List.copyOf(shown);
    }

    /// Which findings are asked for; an empty word asks for all.
    public record Narrowing(String severity, String family, boolean suppressed) {

        boolean admits(Finding finding, boolean passedOver) {
            return (suppressed || !passedOver)
                    && (severity.isEmpty() || severity.equals(word(finding.severity())))
                    && (family.isEmpty() || family.equals(finding.family().word()));
        }
    }

    /// One finding in words; `number` is its order in the draft.
    public record Shown(
            int number,
            String id,
            Severity severity,
            String family,
            String message,
            String arithmetic,
            List<Place> places,
            boolean passedOver,
            Suppressed why) {
        public Shown {
            places = List.copyOf(places);
        }
    }

    /// Where a finding stands: in the draft, or in an earlier report, of which `document` is 0 when it is none of the
    /// ledger.
    public record Place(String words, boolean inDraft, String file, long document, String locator) {}

    /// As it is asked for. 例: `error`.
    public static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    static Findings of(Checkup checkup, Map<String, Suppressed> passedOver, Narrowing narrowing, Words words) {
        Checked checked = checkup.checked().passing(passedOver);
        List<Shown> shown = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < checked.findings().size(); i++) {
            Numbered each = checked.findings().get(i);
            if (narrowing.admits(each.finding(), checked.isSuppressed(each))) {
                shown.add(shown(checkup, checked, i, words));
                stretches.addAll(stretches(checkup, each.finding(), i + 1));
            }
        }
        shown.sort(Comparator.comparing(Shown::severity).reversed().thenComparing(Shown::number));
        return new Findings(
                checkup,
                narrowing,
                DraftText.of(checkup.text(), stretches),
                shown,
                severities(checked),
                families(checked),
                checked.passedOver());
    }

    private static Shown shown(Checkup checkup, Checked checked, int at, Words words) {
        Messages messages = new Messages(words.language());
        Numbered each = checked.findings().get(at);
        Finding finding = each.finding();
        return new Shown(
                at + 1,
                each.id(),
                finding.severity(),
                CheckText.family(messages, finding),
                CheckText.message(messages, finding),
                finding.arithmetic(),
                finding.places().stream()
                        .map(place -> place(checkup, place, words))
                        .toList(),
                checked.isSuppressed(each),
                checked.why(each));
    }

    private static Place place(Checkup checkup, Finding.Place place, Words words) {
        long document = checkup.against().stream()
                .filter(one -> one.file().equals(place.source()))
                .mapToLong(Checkup.Against::document)
                .findFirst()
                .orElse(0);
        return new Place(
                place.evidence().text().strip(),
                place.source().equals(checkup.title()),
                place.source(),
                document,
                where(place.evidence().locator(), words));
    }

    /// Where in the file, for people. 例: `page 7, box 79.5 …` is 「第 7 页」.
    private static String where(String locator, Words words) {
        Matcher known = LOCATOR.matcher(locator);
        return known.matches() ? words.say("check.at." + known.group(1), known.group(2)) : locator;
    }

    private static List<Stretch> stretches(Checkup checkup, Finding finding, int number) {
        List<Stretch> stretches = new ArrayList<>();
        for (Finding.Place place : finding.places()) {
            if (place.source().equals(checkup.title())) {
                stretches.add(new Stretch(
                        place.evidence().span().start(),
                        place.evidence().span().end(),
                        number,
                        finding.severity(),
                        stretches.isEmpty()));
            }
        }
        return stretches;
    }

    private static SequencedMap<Severity, Long> severities(Checked checked) {
        SequencedMap<Severity, Long> counts = new LinkedHashMap<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.DOUBT, Severity.HINT)) {
            counts.put(severity, checked.count(severity));
        }
        return counts;
    }

    private static SequencedMap<Family, Long> families(Checked checked) {
        SequencedMap<Family, Long> counts = new LinkedHashMap<>();
        for (Family family : Family.values()) {
            long count = checked.shown(false).stream()
                    .filter(each -> each.finding().family() == family)
                    .count();
            if (count > 0) {
                counts.put(family, count);
            }
        }
        return counts;
    }
}
