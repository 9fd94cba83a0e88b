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
import java.util.Set;
import java.util.TreeMap;

/// Gathers a candidate 征集, or changes one that is in no vote yet.
///
/// 例: 新建社区养老服务站30个, from 代表建议, for 老年人约4万人, 3000 万元.
///
/// - `id` is empty for a new one.
public record Gather(String id, Fields brought) implements Command {

    private static final Set<String> KEPT = Set.of("title", "text", "source", "beneficiaries", "money");

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Candidate> known = Seen.candidate(bureau, actor, id);
        if (!id.isEmpty() && known.isEmpty()) {
            return new Decision.Absent("candidate", id);
        }
        return Refusal.unlessOffice(actor)
                .or(() -> Values.check(brought))
                .or(() -> brought.text("title").isBlank() ? Refusal.of("no_title") : Optional.empty())
                .or(() -> known.filter(one -> !one.stage().isBefore())
                        .flatMap(one -> Refusal.of("stage", one.stage().name())))
                .orElseGet(() -> events(bureau, today));
    }

    private Decision events(Bureau bureau, LocalDate today) {
        Map<String, String> fields = new TreeMap<>(brought.values());
        fields.keySet().retainAll(KEPT);
        fields.replaceAll((_, value) -> value.strip());
        if (id.isEmpty()) {
            fields.put("year", Integer.toString(today.getYear()));
            String fresh = bureau.congress().nextCandidate(today.getYear());
            return event(fresh, Candidate.GATHERED, fields);
        }
        KEPT.forEach(name -> fields.putIfAbsent(name, ""));
        return event(id, Candidate.EDITED, Fields.changes(fields).values());
    }

    private static Decision event(String id, String kind, Map<String, String> fields) {
        return new Decision.Events(id, List.of(Happening.of(kind, Candidate.SUBJECT + id, fields)));
    }
}
