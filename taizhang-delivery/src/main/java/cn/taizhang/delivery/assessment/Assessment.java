package cn.taizhang.delivery.assessment;

import cn.taizhang.delivery.field.Stamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The assessment of a term that was locked: the cards as they were, by the scheme that held.
///
/// 例: `2025` locked on 2026-01-15 by 王市长, second version after 「T2025-0012 验收结论更正」.
///
/// - What is known later changes nothing in it; [#changes] says what it would.
/// - `lines` are the cards as the chain of events holds them; `reason` why it was opened again, empty the first time.
public record Assessment(
        Term term,
        int version,
        Scheme scheme,
        List<Card> cards,
        List<String> lines,
        Stamp locked,
        Stamp opened,
        String reason) {

    public static final String LOCKED = "assessment.lock";
    public static final String OPENED = "assessment.open";

    /// The beginning of the subjects of its events, before the code of the term.
    public static final String SUBJECT = "assessment:";

    /// A unit whose card would be another by what is known now.
    public record Change(Card then, Card now) {}

    public Assessment {
        cards = List.copyOf(cards);
        lines = List.copyOf(lines);
    }

    /// Whether it holds, and was not opened again.
    public boolean isLocked() {
        return opened.by().isEmpty();
    }

    public Optional<Card> card(String unit) {
        return cards.stream().filter(card -> card.unit().equals(unit)).findFirst();
    }

    /// The units whose cards would differ if the term were locked now.
    public List<Change> changes(List<Card> now) {
        Map<String, Card> other = new LinkedHashMap<>();
        now.forEach(card -> other.put(card.unit(), card));
        List<Change> changes = new ArrayList<>();
        for (Card card : cards) {
            Card fresh = other.get(card.unit());
            if (fresh != null && !fresh.equals(card)) {
                changes.add(new Change(card, fresh));
            }
        }
        return changes;
    }
}
