package cn.taizhang.delivery.assessment;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.field.Stamp;
import cn.taizhang.delivery.light.Progress;
import cn.taizhang.ledger.event.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The terms that were locked, each with all its versions, the last one last.
///
/// 例: `2025H1` in one version, `2025` in two.
///
/// - Used under the lock of the office.
public final class Assessments {

    private final Map<String, List<Assessment>> terms = new LinkedHashMap<>();

    /// @param known all that is known at this link of the chain
    public void apply(Event event, Scheme scheme, Known known) {
        String code = event.about();
        Fields fields = new Fields(event.fields());
        Stamp deed = new Stamp(event.actor(), event.at());
        Optional<Assessment> last = of(code);
        if (event.kind().equals(Assessment.LOCKED)) {
            Term.of(code)
                    .filter(_ -> last.filter(Assessment::isLocked).isEmpty())
                    .ifPresent(term -> add(new Assessment(
                            term,
                            last.map(Assessment::version).orElse(0) + 1,
                            scheme,
                            Cards.of(scheme, term, known, Progress.day(event.at())),
                            fields.list("cards"),
                            deed,
                            Stamp.NONE,
                            last.map(Assessment::reason).orElse(""))));
        } else if (event.kind().equals(Assessment.OPENED)) {
            last.filter(Assessment::isLocked).ifPresent(one -> {
                List<Assessment> all = terms.getOrDefault(code, new ArrayList<>());
                all.set(
                        all.size() - 1,
                        new Assessment(
                                one.term(),
                                one.version(),
                                one.scheme(),
                                one.cards(),
                                one.lines(),
                                one.locked(),
                                deed,
                                fields.text("reason")));
            });
        }
    }

    private void add(Assessment one) {
        terms.computeIfAbsent(one.term().code(), _ -> new ArrayList<>()).add(one);
    }

    /// The last version of a term.
    public Optional<Assessment> of(String term) {
        List<Assessment> all = terms.getOrDefault(term, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// All versions of a term, the first one first.
    public List<Assessment> versions(String term) {
        return List.copyOf(terms.getOrDefault(term, List.of()));
    }

    /// The codes of all terms that were ever locked.
    public List<String> terms() {
        return List.copyOf(terms.keySet());
    }
}
