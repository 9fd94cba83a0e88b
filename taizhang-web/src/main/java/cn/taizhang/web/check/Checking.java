package cn.taizhang.web.check;

import cn.taizhang.app.check.Checked;
import cn.taizhang.app.reading.ReadFile;
import cn.taizhang.app.reading.ReadPart;
import cn.taizhang.compare.check.Draft;
import cn.taizhang.compare.check.lint.Lint;
import cn.taizhang.compare.check.lint.Numbered;
import cn.taizhang.core.reading.Reader;
import cn.taizhang.core.reading.Reading;
import cn.taizhang.core.record.Report;
import cn.taizhang.ledger.finding.EarlierReports;
import cn.taizhang.ledger.finding.Suppressions;
import cn.taizhang.ledger.finding.Suppressions.Suppressed;
import cn.taizhang.table.Bilingual;
import cn.taizhang.web.check.Checkup.Against;
import cn.taizhang.web.check.Checkup.Note;
import cn.taizhang.web.door.Person;
import cn.taizhang.web.fault.Unread;
import cn.taizhang.web.known.Known;
import cn.taizhang.web.upload.Incoming;
import cn.taizhang.web.visit.Desks;
import cn.taizhang.web.visit.Visit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Checks a draft against itself, and against earlier reports of its place.
///
/// - A text that is no whole report is checked as it is; of several reports in one file the first is.
/// - Earlier reports are those that came with it, else those of the ledger which the person may see.
@Component
final class Checking {

    private final Known known;
    private final Desks desks;
    private final Checkups checkups;
    private final AtomicReference<@Nullable Lint> lint = new AtomicReference<>();

    Checking(Known known, Desks desks, Checkups checkups) {
        this.known = known;
        this.desks = desks;
        this.checkups = checkups;
    }

    /// A reading, the name of its file, its document if it is one of the ledger, and whether it is a whole report.
    private record Named(long document, String file, Reading reading, boolean whole) {}

    Checkup check(ReadFile draft, List<ReadFile> against, boolean ledger, Person person) {
        List<Note> notes = new ArrayList<>();
        Named checked = reading(draft, notes);
        List<Named> earlier = new ArrayList<>();
        for (ReadFile one : against) {
            Named last = reading(one, new ArrayList<>());
            if (fits(checked.reading().report(), last.reading().report())) {
                earlier.add(last);
            } else {
                notes.add(new Note("check.note.other", List.of(last.file())));
            }
        }
        Map<String, Suppressed> passedOver;
        try (Visit visit = desks.visit(person)) {
            // a fragment leaves out most of what was promised: the silence of it would mean nothing
            if (against.isEmpty() && ledger && checked.whole()) {
                earlier.addAll(kept(visit, checked.reading().report()));
            }
            passedOver = new Suppressions(visit.ledger()).all();
        }
        List<Named> named = distinct(checked.file(), earlier);
        Draft held = draft(checked, named);
        Checked found = new Checked(Checked.Subject.of(held), Numbered.of(lint().findings(held)), passedOver);
        Checkup done = new Checkup(
                checkups.name(),
                person.name(),
                checkups.now(),
                checked.file(),
                named.stream().map(Checking::against).toList(),
                notes,
                checked.reading().document().text(),
                found);
        checkups.keep(done);
        return done;
    }

    private static Draft draft(Named checked, List<Named> earlier) {
        return new Draft(
                checked.file(),
                checked.reading(),
                earlier.stream()
                        .map(one -> new Draft.Earlier(one.file(), one.reading()))
                        .toList());
    }

    private static Against against(Named one) {
        return new Against(one.document(), one.file(), one.reading().report().year());
    }

    private Lint lint() {
        Lint ready = lint.get();
        if (ready == null) {
            ready = Lint.of(known.all().knowledge());
            lint.set(ready);
        }
        return ready;
    }

    private Named reading(ReadFile file, List<Note> notes) {
        return switch (file) {
            case ReadFile.Refused refused ->
                throw new Unread(new Bilingual(Incoming.reason(refused, false), Incoming.reason(refused, true)));
            case ReadFile.Parts parts -> {
                String name = String.valueOf(parts.path().getFileName());
                List<ReadPart.Whole> reports = parts.parts().stream()
                        .filter(ReadPart.Whole.class::isInstance)
                        .map(ReadPart.Whole.class::cast)
                        .toList();
                if (reports.size() > 1) {
                    notes.add(new Note("check.note.several", List.of(reports.size())));
                }
                if (reports.isEmpty()) {
                    notes.add(new Note("check.note.fragment", List.of()));
                    ReadPart longest = parts.parts().stream()
                            .max(Comparator.comparing(part -> part.document().length()))
                            .orElseThrow();
                    yield new Named(0, name, new Reader(known.all().knowledge()).read(longest.document()), false);
                }
                yield new Named(0, name, reports.getFirst().reading(), true);
            }
        };
    }

    private static List<Named> kept(Visit visit, Report draft) {
        return new EarlierReports(visit.ledger())
                .before(draft, visit::sees).stream()
                        .map(one -> new Named(one.document(), one.source(), one.reading(), true))
                        .toList();
    }

    /// Whether a report is of the same place, as far as is known, and not of a later year.
    private static boolean fits(Report draft, Report last) {
        String place = draft.issuer().series();
        String other = last.issuer().series();
        boolean same = place.isEmpty() || other.isEmpty() || place.equals(other);
        return same && (!draft.hasYear() || !last.hasYear() || last.year() < draft.year());
    }

    /// Names no two files alike: findings tell them apart by their names.
    private static List<Named> distinct(String draft, List<Named> earlier) {
        Set<String> names = new HashSet<>(Set.of(draft));
        List<Named> named = new ArrayList<>();
        for (Named one : earlier) {
            String name = one.file();
            for (int i = 2; !names.add(name); i++) {
                name = one.file() + " (" + i + ")";
            }
            named.add(new Named(one.document(), name, one.reading(), one.whole()));
        }
        return named;
    }
}
