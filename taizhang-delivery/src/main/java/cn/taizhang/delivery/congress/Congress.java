package cn.taizhang.delivery.congress;

import cn.taizhang.delivery.ballot.Recount;
import cn.taizhang.delivery.ballot.Satisfaction;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// All candidates and votes as their events left them.
///
/// 例: `C2026-0001` to `C2026-0023`, `V2026-01` with 12 of them, `V2026-02` over the tie of the first.
///
/// - Used under the lock of the office.
public final class Congress {

    private static final int CANDIDATE_DIGITS = 4;
    private static final int VOTE_DIGITS = 2;

    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private final Map<String, Vote> votes = new LinkedHashMap<>();
    private final Map<String, List<Judged>> results = new LinkedHashMap<>();
    private CongressRules rules = CongressRules.USUAL;

    /// What deputies said of a task in one satisfaction vote, and why that tells more than it ought to.
    public record Judged(Vote vote, Satisfaction result, Set<Recount.Doubt> doubts) {
        public Judged {
            doubts = Set.copyOf(doubts);
        }
    }

    /// Takes in the next event of a candidate or a vote, or a setting.
    public void apply(Event event) {
        String id = event.about();
        Fields fields = new Fields(event.fields());
        switch (event.kind()) {
            case Candidate.GATHERED -> candidates.putIfAbsent(id, Candidate.gathered(id, fields));
            case Candidate.EDITED -> change(id, one -> one.stage().isBefore() ? one.edited(fields) : one);
            case Candidate.SCREENED -> change(id, one -> one.stage().isBefore() ? one.screened(fields) : one);
            case Candidate.LINKED -> change(id, one -> one.linked(fields.text("task")));
            case Vote.OPENED -> open(id, event);
            case Vote.KEYED -> votes.computeIfPresent(id, (_, vote) -> vote.keyed(event));
            case Vote.CAST -> votes.computeIfPresent(id, (_, vote) -> vote.and(event.actor()));
            case Vote.CLOSED -> close(id, event);
            case Vote.DECIDED -> decide(id, fields);
            case Vote.FAILED -> end(id, vote -> vote.failed(event.at()));
            case Vote.VOIDED -> end(id, vote -> vote.voided(fields.text("reason")));
            case CongressRules.SET -> rules = rules.with(fields);
            default -> {
                // for the log alone
            }
        }
    }

    private void change(String id, Function<Candidate, Candidate> change) {
        candidates.computeIfPresent(id, (_, candidate) -> change.apply(candidate));
    }

    private void open(String id, Event event) {
        if (Vote.isSound(event) && !votes.containsKey(id)) {
            Vote vote = Vote.opened(id, event);
            votes.put(id, vote);
            move(vote, Stage.VOTING);
        }
    }

    private void move(Vote vote, Stage stage) {
        if (vote.isAdoption()) {
            vote.matter().items().forEach(item -> change(item.id(), one -> one.at(stage)));
        }
    }

    private void close(String id, Event event) {
        Vote vote = votes.get(id);
        if (vote != null && vote.isOpen()) {
            Vote counted = vote.closed(event);
            votes.put(id, counted);
            publish(counted);
            if (!counted.isAdoption()) {
                results.put(id, judged(counted));
            }
        }
    }

    private static List<Judged> judged(Vote vote) {
        Set<Recount.Doubt> doubts = vote.recount().doubts();
        return vote.satisfaction().stream()
                .map(result -> new Judged(vote, result, doubts))
                .toList();
    }

    /// Adopted or not; what is tied stays in the vote.
    private void publish(Vote vote) {
        if (vote.isAdoption()) {
            Set<String> adopted = new HashSet<>();
            vote.adopted().forEach(item -> adopted.add(item.id()));
            Set<String> tied = new HashSet<>();
            if (vote.count().chosen().isEmpty()) {
                vote.tied().forEach(item -> tied.add(item.id()));
            }
            vote.matter()
                    .items()
                    .forEach(item -> change(
                            item.id(),
                            one -> one.at(
                                    adopted.contains(item.id())
                                            ? Stage.ADOPTED
                                            : tied.contains(item.id()) ? Stage.VOTING : Stage.NOT_ADOPTED)));
        }
    }

    private void decide(String id, Fields fields) {
        Vote vote = votes.get(id);
        if (vote != null && isTied(vote)) {
            Vote decided = vote.decided(fields.list("chosen"), fields.text("reason"));
            votes.put(id, decided);
            publish(decided);
        }
    }

    /// A vote ends without any ballot being opened: its candidates can be voted on again.
    private void end(String id, UnaryOperator<Vote> ending) {
        Vote vote = votes.get(id);
        if (vote != null && vote.isPending()) {
            Vote ended = ending.apply(vote);
            votes.put(id, ended);
            if (!ended.isPending() && vote.matter().after().isEmpty()) {
                move(vote, Stage.CANDIDATE);
            }
        }
    }

    /// Whether candidates of a vote are tied and nobody has decided: neither a second vote nor the presidium. A second
    /// vote that leaves places open is tied itself.
    public boolean isTied(Vote vote) {
        return vote.isCounted()
                && vote.isAdoption()
                && vote.count().chosen().isEmpty()
                && !vote.tied().isEmpty()
                && votes.values().stream()
                        .noneMatch(other ->
                                other.matter().after().equals(vote.id()) && (other.isPending() || other.isCounted()));
    }

    public CongressRules rules() {
        return rules;
    }

    public Collection<Candidate> candidates() {
        return Collections.unmodifiableCollection(candidates.values());
    }

    public Optional<Candidate> candidate(String id) {
        return Optional.ofNullable(candidates.get(id));
    }

    public Collection<Vote> votes() {
        return Collections.unmodifiableCollection(votes.values());
    }

    public Optional<Vote> vote(String id) {
        return Optional.ofNullable(votes.get(id));
    }

    /// The adopted candidate that a task fulfils, if it does.
    public Optional<Candidate> behind(String task) {
        return candidates.values().stream()
                .filter(one -> !task.isEmpty() && one.task().equals(task))
                .findFirst();
    }

    /// What deputies said of a task, vote after vote.
    public List<Judged> judged(String task) {
        List<Judged> all = new ArrayList<>();
        for (Vote vote : votes.values()) {
            List<Judged> result = results.getOrDefault(vote.id(), List.of());
            for (int i = 0; i < result.size(); i++) {
                if (vote.matter().items().get(i).id().equals(task)) {
                    all.add(result.get(i));
                }
            }
        }
        return all;
    }

    /// The roll of a vote's first round: that of the vote whose tie it decides, however many rounds there were.
    public List<String> firstRoll(String id) {
        Vote vote = votes.get(id);
        for (int round = 0; vote != null && round < votes.size(); round++) {
            Vote before = votes.get(vote.matter().after());
            if (before == null) {
                return vote.roll();
            }
            vote = before;
        }
        return List.of();
    }

    /// The next free id of a candidate. 例: `C2026-0024`.
    public String nextCandidate(int year) {
        return next("C" + year + "-", candidates.keySet(), CANDIDATE_DIGITS);
    }

    /// The next free id of a vote. 例: `V2026-03`.
    public String nextVote(int year) {
        return next("V" + year + "-", votes.keySet(), VOTE_DIGITS);
    }

    private static String next(String beginning, Set<String> taken, int digits) {
        int number =
                1 + (int) taken.stream().filter(id -> id.startsWith(beginning)).count();
        String id = "";
        while (id.isEmpty() || taken.contains(id)) {
            String words = Integer.toString(number);
            id = beginning + "0".repeat(Math.max(0, digits - words.length())) + words;
            number++;
        }
        return id;
    }
}
