package cn.taizhang.delivery.gathering;

import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.voting.Refusal;
import cn.taizhang.delivery.voting.Seen;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Screens a candidate in or out 筛选, with the reason.
///
/// 例: out, 「属国家事权，市级无法组织实施」.
public record Screen(String id, boolean in, String reason) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Candidate> known = Seen.candidate(bureau, actor, id);
        if (known.isEmpty()) {
            return new Decision.Absent("candidate", id);
        }
        return Refusal.unlessOffice(actor)
                .or(() -> Values.check(Fields.of(Map.of("reason", reason))))
                .or(() -> reason.isBlank() ? Refusal.of("no_reason") : Optional.empty())
                .or(() -> known.get().stage().isBefore()
                        ? Optional.empty()
                        : Refusal.of("stage", known.get().stage().name()))
                .orElseGet(this::events);
    }

    private Decision events() {
        Map<String, String> fields = new TreeMap<>(Map.of("reason", reason.strip()));
        if (in) {
            fields.put("in", "yes");
        }
        return new Decision.Events(id, List.of(Happening.of(Candidate.SCREENED, Candidate.SUBJECT + id, fields)));
    }
}
