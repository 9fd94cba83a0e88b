package cn.taizhang.delivery.voting;

import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Majority;
import cn.taizhang.delivery.ballot.Quorum;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.congress.Congress;
import cn.taizhang.delivery.congress.Stage;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.landing.Values;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.office.Command;
import cn.taizhang.delivery.office.Decision;
import cn.taizhang.delivery.task.Task;
import cn.taizhang.ledger.event.Happening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Opens a vote: on which items, by which deputies, for how many places, sealed with which key.
///
/// 例: 10 places of 12 candidates, 213 deputies; with 12 places it would be refused: 票决 is over more than there are
/// places.
///
/// - `brought`: kind, title, places, rule, quorum, receipts, after (the vote whose tie this one decides), item (ids),
///   roll, teller (the second one).
/// - Who opens it is the first teller and types their half, so that they have it on paper; only its public key is kept.
///   Ballots can be cast once the second teller gave theirs: [GiveKey].
public record OpenVote(Fields brought, Electorate people, String half) implements Command {

    private static final int SHOWN = 20;

    private Vote.Kind kind() {
        return brought.choice(Vote.Kind.class, "kind", Vote.Kind.ADOPTION);
    }

    private boolean isAdoption() {
        return kind() == Vote.Kind.ADOPTION;
    }

    /// That of a run-off is the roll of the first vote: who is asked again is not chosen anew.
    private List<String> roll(Congress congress) {
        return after().isEmpty() ? brought.list("roll") : people.remaining(congress.firstRoll(after()));
    }

    @Override
    public Decision decide(Bureau bureau, Actor actor, LocalDate today) {
        Optional<KeyHalf> typed = KeyHalf.typed(half);
        Congress congress = bureau.congress();
        return Refusal.unlessOffice(actor)
                .or(() -> Values.check(Fields.of(Map.of("title", brought.text("title")))))
                .or(() -> brought.text("title").isBlank() ? Refusal.of("no_title") : Optional.empty())
                .or(this::choices)
                .or(() -> after().isEmpty() ? Optional.empty() : runoff(congress))
                .or(() -> roster(roll(congress)))
                .or(() -> teller(bureau, actor))
                .or(() -> typed.isEmpty() ? Refusal.of("key_wrong") : Optional.empty())
                .or(this::places)
                .orElseGet(() -> items(bureau, actor, typed.orElseThrow(), today));
    }

    private String after() {
        return brought.text("after");
    }

    /// What is chosen from a list has to stand in it: nothing is taken for something else.
    private Optional<Decision> choices() {
        return unlessOneOf("kind", List.of(Vote.Kind.values()))
                .or(() -> unlessOneOf("rule", List.of(Majority.values())))
                .or(() -> unlessOneOf("quorum", Quorum.choices()));
    }

    private Optional<Decision> unlessOneOf(String name, List<? extends Enum<?>> all) {
        return brought.text(name).isBlank()
                        || all.stream().anyMatch(one -> one.name().equals(brought.text(name)))
                ? Optional.empty()
                : Optional.of(Decision.refused("value.choice", name, brought.text(name)));
    }

    private Optional<Decision> roster(List<String> roll) {
        if (roll.size() < Quorum.FEWEST || roll.size() > Vote.MOST_DEPUTIES) {
            return Refusal.of("roll", Integer.toString(Quorum.FEWEST), Integer.toString(Vote.MOST_DEPUTIES));
        }
        List<String> odd = people.odd(roll);
        List<String> twice = Electorate.twice(roll);
        return !odd.isEmpty()
                ? Refusal.of("roll_odd", some(odd))
                : twice.isEmpty() ? Optional.empty() : Refusal.of("roll_twice", some(twice));
    }

    /// Names as a refusal lists them.
    private static String some(List<String> names) {
        return String.join("、", names.subList(0, Math.min(SHOWN, names.size()))) + (names.size() > SHOWN ? "…" : "");
    }

    /// Two accounts of one person are one teller.
    private Optional<Decision> teller(Bureau bureau, Actor actor) {
        String second = brought.text("teller");
        return bureau.isAmong(Set.of(second), actor)
                ? Refusal.of("teller_self")
                : people.tellers().contains(second) ? Optional.empty() : Refusal.of("teller_odd", second);
    }

    /// What was typed for places is a number, or it would be told of as 0.
    private Optional<Decision> places() {
        String places = brought.text("places");
        if (!isAdoption() || !after().isEmpty() || brought.whole("places", -1) >= 0) {
            return Optional.empty();
        }
        return places.isBlank() ? Refusal.of("no_places") : Refusal.of("places_odd", places);
    }

    private Optional<Decision> runoff(Congress congress) {
        return isAdoption() && congress.vote(after()).filter(congress::isTied).isPresent()
                ? Optional.empty()
                : Refusal.of("no_tie", after());
    }

    private Decision items(Bureau bureau, Actor actor, KeyHalf typed, LocalDate today) {
        List<Vote.Item> items = new ArrayList<>();
        if (!after().isEmpty()) {
            bureau.congress().vote(after()).map(Vote::tied).ifPresent(items::addAll);
        } else {
            for (String id : new LinkedHashSet<>(brought.list("item"))) {
                Optional<Vote.Item> item = item(bureau, actor, id);
                if (item.isEmpty()) {
                    return Decision.refused(isAdoption() ? "vote.no_candidate" : "vote.no_task", id);
                }
                items.add(item.get());
            }
        }
        int places = after().isEmpty()
                ? brought.whole("places", 0)
                : bureau.congress()
                        .vote(after())
                        .map(vote -> vote.adoption().open())
                        .orElse(0);
        if (items.isEmpty() || items.size() > Vote.MOST_ITEMS) {
            return Decision.refused("vote.items", Integer.toString(Vote.MOST_ITEMS));
        }
        if (isAdoption() && (places < 1 || items.size() <= places)) {
            return Decision.refused("vote.places", Integer.toString(items.size()), Integer.toString(places));
        }
        String id = bureau.congress().nextVote(today.getYear());
        Map<String, String> fields = fields(bureau, items, places);
        fields.put("key", Seal.publicKey(typed));
        return new Decision.Events(id, List.of(Happening.of(Vote.OPENED, Vote.SUBJECT + id, fields)));
    }

    private Optional<Vote.Item> item(Bureau bureau, Actor actor, String id) {
        return isAdoption()
                ? bureau.congress()
                        .candidate(id)
                        .filter(one -> one.stage() == Stage.CANDIDATE)
                        .map(Candidate::idea)
                        .map(idea -> new Vote.Item(id, idea.title()))
                : bureau.task(actor, id).map(Task::brief).map(brief -> new Vote.Item(id, brief.title()));
    }

    private Map<String, String> fields(Bureau bureau, List<Vote.Item> items, int places) {
        Majority usual = isAdoption()
                ? bureau.congress().rules().adoption()
                : bureau.congress().rules().satisfaction();
        Majority rule = brought.choice(Majority.class, "rule", usual);
        Map<String, String> fields = new TreeMap<>();
        fields.put("kind", kind().name());
        fields.put("title", brought.text("title").strip());
        fields.put(
                "items",
                Fields.joined(items.stream()
                        .map(item -> item.id() + " " + line(item.title()))
                        .toList()));
        fields.put("places", isAdoption() ? Integer.toString(places) : "");
        // a tie is decided by who has more: those who are tied were enough before
        fields.put(
                "rule",
                (!after().isEmpty() ? Majority.NONE : !isAdoption() && rule == Majority.NONE ? usual : rule).name());
        fields.put(
                "quorum",
                brought.choice(Quorum.class, "quorum", bureau.congress().rules().quorum())
                        .name());
        fields.put("teller", brought.text("teller"));
        fields.put("receipts", brought.has("receipts") ? "yes" : "");
        fields.put("after", after());
        List<String> roll = roll(bureau.congress());
        fields.put("roll", Fields.joined(roll));
        int left = people.left(roll);
        if (left > 0) {
            fields.put("left", Integer.toString(left));
        }
        return fields;
    }

    /// A title in one line, however it was written.
    private static String line(String title) {
        return title.replaceAll("\\s", " ").strip();
    }

    /// Says nothing of the key.
    @Override
    public String toString() {
        return "OpenVote " + brought.text("title");
    }
}
