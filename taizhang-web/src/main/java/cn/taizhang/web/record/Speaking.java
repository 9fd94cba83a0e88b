package cn.taizhang.web.record;

import cn.taizhang.app.console.Refused;
import cn.taizhang.ledger.Ledger;
import cn.taizhang.ledger.entry.Author;
import cn.taizhang.ledger.review.Corrections;
import cn.taizhang.ledger.review.Reviewed;
import cn.taizhang.web.fault.Refusals;
import cn.taizhang.web.page.Words;
import cn.taizhang.web.visit.Visit;
import cn.taizhang.web.visit.Writing;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Enters what a person says of a record.
///
/// 例: 李明 corrects the value of a figure to 6.5, having seen entry 812: refused when somebody spoke since.
@Component
final class Speaking {

    private static final Set<Reviewed.Fault.Kind> CONFLICTS =
            Set.of(Reviewed.Fault.Kind.STALE, Reviewed.Fault.Kind.NO_CHANGE, Reviewed.Fault.Kind.NOTHING_TO_UNDO);

    private final Writing writing;
    private final Clock clock = Clock.systemUTC();

    Speaking(Writing writing) {
        this.writing = writing;
    }

    /// What is said: why, which columns should have been what, and the number of the entry that was seen, or 0.
    record Said(String reason, Map<String, String> values, long seen) {

        Said {
            values = Map.copyOf(values);
        }
    }

    /// Enters it, or throws [Refused] with all that is wrong.
    void speak(Visit visit, String id, Word word, Said said, Words words) {
        String type = Found.of(visit, id).entry().type();
        Author person = Author.person(visit.person().name());
        Reviewed reviewed = writing.write(ledger -> say(ledger, id, word, said, person));
        if (reviewed instanceof Reviewed.Refused(List<Reviewed.Fault> faults)) {
            throw new Refusals(
                    faults.stream()
                            .map(fault -> new Refused(
                                    "record.fault." + fault.kind().name().toLowerCase(Locale.ROOT),
                                    named(type, fault.about(), words),
                                    fault.remedy()))
                            .toList(),
                    faults.stream().allMatch(fault -> CONFLICTS.contains(fault.kind())));
        }
    }

    /// What a fault is about with the heading of its column. 例: `value=many` is 「数值 value=many」.
    private static String named(String type, String about, Words words) {
        int end = about.indexOf('=');
        String name = end < 0 ? about : about.substring(0, end);
        return Corrections.settable(type).stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(column -> words.of(column.heading()) + " " + about)
                .orElse(about);
    }

    private Reviewed say(Ledger ledger, String id, Word word, Said said, Author person) {
        Corrections corrections = new Corrections(ledger, clock).knowing(said.seen());
        return switch (word) {
            case ACCEPT -> corrections.accept(id, person, said.reason());
            case REJECT -> corrections.reject(id, person, said.reason());
            case CORRECT -> corrections.correct(id, said.values(), person, said.reason());
            case UNDO -> corrections.undo(id, person, said.reason());
        };
    }
}
