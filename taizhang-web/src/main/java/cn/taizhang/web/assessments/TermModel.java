package cn.taizhang.web.assessments;

import cn.taizhang.delivery.assessment.Assessment;
import cn.taizhang.delivery.assessment.Card;
import cn.taizhang.delivery.assessment.Cards;
import cn.taizhang.delivery.assessment.Component;
import cn.taizhang.delivery.assessment.Grade;
import cn.taizhang.delivery.assessment.Scheme;
import cn.taizhang.delivery.assessment.Term;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The report cards of a term that someone may see: as they were locked, else as they are now.
///
/// - `changes` are the units whose cards would be other ones if the term were locked now.
/// - `lists` are the names of all units of a grade, of other units too: a list that shows everyone only themselves is
///   none. Empty where the scheme has no lists or nothing is locked.
public record TermModel(
        Stand stand, Map<String, List<Line>> groups, List<Changed> changes, Map<Grade, List<String>> lists) {

    /// Of which term, by which scheme, and whether it is locked.
    public record Stand(
            Term term, Scheme scheme, List<Assessment> versions, LocalDate until, LocalDate today, boolean everywhere) {

        public Stand {
            versions = List.copyOf(versions);
        }

        /// The version that holds.
        public Optional<Assessment> locked() {
            return versions.isEmpty()
                    ? Optional.empty()
                    : Optional.of(versions.getLast()).filter(Assessment::isLocked);
        }

        public boolean canLock() {
            return locked().isEmpty() && everywhere && today.isAfter(until);
        }
    }

    /// A card with the name of its unit.
    public record Line(Card card, String name) {}

    /// What would change for a unit.
    public record Changed(Assessment.Change change, String name) {}

    public TermModel {
        groups = new LinkedHashMap<>(groups);
        changes = List.copyOf(changes);
        lists = Map.copyOf(lists);
    }

    static TermModel of(Bureau bureau, Actor actor, LocalDate today, Term term) {
        List<Assessment> versions = bureau.contests().assessments().versions(term.code());
        Optional<Assessment> locked = versions.isEmpty()
                ? Optional.empty()
                : Optional.of(versions.getLast()).filter(Assessment::isLocked);
        Scheme scheme = locked.map(Assessment::scheme).orElseGet(bureau.contests()::scheme);
        List<Card> now = bureau.contests().cards(term, scheme, today);
        List<Changed> changes = new ArrayList<>();
        locked.ifPresent(held -> held.changes(now).stream()
                .filter(change -> bureau.answersFor(actor, change.then().unit()))
                .forEach(change -> changes.add(new Changed(
                        change, bureau.organisation().name(change.then().unit())))));
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Card card : locked.map(Assessment::cards).orElse(now)) {
            if (bureau.answersFor(actor, card.unit())) {
                groups.computeIfAbsent(card.group(), _ -> new ArrayList<>())
                        .add(new Line(card, bureau.organisation().name(card.unit())));
            }
        }
        return new TermModel(
                new Stand(term, scheme, versions, Cards.until(scheme, term), today, actor.everywhere()),
                groups,
                changes,
                locked.filter(_ -> scheme.lists())
                        .map(held -> lists(bureau, held))
                        .orElseGet(Map::of));
    }

    private static Map<Grade, List<String>> lists(Bureau bureau, Assessment held) {
        return held.cards().stream()
                .collect(Collectors.groupingBy(
                        card -> card.rated().grade(),
                        Collectors.mapping(
                                card -> bureau.organisation().name(card.unit()), Collectors.toUnmodifiableList())));
    }

    public List<Component> components() {
        return List.of(Component.values());
    }

    /// The units of a grade, for the red and the black list.
    public List<String> named(Grade grade) {
        return lists.getOrDefault(grade, List.of());
    }

    public String file(String format) {
        return "/assessments/" + stand.term().code() + "/table." + format;
    }
}
