package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Writes down what the presidium 主席团 decided on candidates that are tied for the last places, with its reason.
///
/// 例: of two with 97 votes for one place `C2026-0007`, 「受益人数更多，主席团会议一致同意」.
public record DecideTie(String vote, List<String> chosen, String reason) implements Command {

    public DecideTie {
        chosen = List.copyOf(new LinkedHashSet<>(chosen));
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        return Seen.decide(bureau, actor, vote, found -> decided(bureau, actor, found));
    }

    private Decision decided(Bureau bureau, Actor actor, Vote found) {
        return Refusal.unlessOffice(actor)
                .or(() -> bureau.congress().isTied(found) ? Optional.empty() : Refusal.of("no_tie", vote))
                .or(() -> Values.check(Fields.of(Map.of("reason", reason))))
                .or(() -> reason.isBlank() ? Refusal.of("no_reason") : Optional.empty())
                .or(() -> choice(found))
                .orElseGet(() -> new Decision.Events(
                        vote,
                        List.of(Happening.of(
                                Vote.DECIDED,
                                Vote.SUBJECT + vote,
                                Map.of("chosen", Fields.joined(chosen), "reason", reason.strip())))));
    }

    private Optional<Decision> choice(Vote found) {
        Set<String> tied = new TreeSet<>();
        found.tied().forEach(item -> tied.add(item.id()));
        int open = found.adoption().open();
        return tied.containsAll(chosen) && chosen.size() == open
                ? Optional.empty()
                : Refusal.of("tie_choice", Integer.toString(open));
    }
}
