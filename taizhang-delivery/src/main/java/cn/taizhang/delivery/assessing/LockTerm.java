package cn.taizhang.delivery.assessing;

import cn.taizhang.delivery.assessment.Assessment;
import cn.taizhang.delivery.assessment.Card;
import cn.taizhang.delivery.assessment.Cards;
import cn.taizhang.delivery.assessment.Term;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.ledger.account.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Locks a term: the cards go into the chain of events as they are, and nothing that is known later changes them.
///
/// 例: `new LockTerm("2025")` on 2026-01-15, after the days of grace.
public record LockTerm(String code) implements Command {

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<Term> term = Term.of(code);
        if (term.isEmpty()) {
            return new Decision.Absent("assessment", code);
        }
        if (!actor.may(Permission.DECIDE) || !actor.everywhere()) {
            return Decision.refused("assessment.not_yours");
        }
        LocalDate until = Cards.until(bureau.contests().scheme(), term.get());
        if (!today.isAfter(until)) {
            return Decision.refused("assessment.early", until.toString());
        }
        if (bureau.contests()
                .assessments()
                .of(code)
                .filter(Assessment::isLocked)
                .isPresent()) {
            return Decision.refused("assessment.locked", code);
        }
        List<Card> cards = bureau.contests().cards(term.get(), bureau.contests().scheme(), today);
        if (cards.stream().allMatch(card -> card.rated().rank() == 0)) {
            return Decision.refused("assessment.nobody");
        }
        return Decision.of(
                Assessment.LOCKED,
                Assessment.SUBJECT + code,
                Map.of("cards", Fields.joined(cards.stream().map(Card::line).toList())));
    }
}
