package cn.taizhang.web.congress;

import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Majority;
import cn.taizhang.delivery.ballot.Quorum;
import cn.taizhang.delivery.congress.Candidate;
import cn.taizhang.delivery.congress.Stage;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import cn.taizhang.delivery.task.Task;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the form of a new vote shows: what can be voted on, the deputies, and half of a key that was just made.
///
/// - The half is of who opens the vote, shown here and kept nowhere; the second teller is shown another one later.
/// - Of tasks those are offered, and ticked, that came of an adopted candidate; else those of the section on
///   livelihood; else all.
public record NewVote(
        Vote.Kind kind,
        List<Vote.Item> items,
        Set<String> ticked,
        int places,
        Majority rule,
        Quorum quorum,
        String after,
        List<String> roll,
        String half) {

    public NewVote {
        items = List.copyOf(items);
        ticked = Set.copyOf(ticked);
        roll = List.copyOf(roll);
    }

    static NewVote of(Bureau bureau, Actor actor, Vote.Kind wanted, String after, List<String> roll) {
        boolean runoff =
                bureau.congress().vote(after).filter(bureau.congress()::isTied).isPresent();
        Vote.Kind kind = runoff ? Vote.Kind.ADOPTION : wanted;
        List<Vote.Item> items = new ArrayList<>();
        Set<String> ticked = new HashSet<>();
        int places = 10;
        if (runoff) {
            bureau.congress().vote(after).map(Vote::tied).ifPresent(items::addAll);
            places = bureau.congress()
                    .vote(after)
                    .map(vote -> vote.adoption().open())
                    .orElse(0);
        } else if (kind == Vote.Kind.ADOPTION) {
            bureau.congress().candidates().stream()
                    .filter(one -> one.stage() == Stage.CANDIDATE)
                    .forEach(one -> items.add(new Vote.Item(one.id(), one.idea().title())));
            items.forEach(item -> ticked.add(item.id()));
            places = Math.min(places, Math.max(1, items.size() - 1));
        } else {
            tasks(bureau, actor, items, ticked);
        }
        return new NewVote(
                kind,
                items,
                ticked,
                places,
                kind == Vote.Kind.ADOPTION
                        ? bureau.congress().rules().adoption()
                        : bureau.congress().rules().satisfaction(),
                bureau.congress().rules().quorum(),
                runoff ? after : "",
                runoff
                        ? bureau.congress().firstRoll(after).stream()
                                .filter(roll::contains)
                                .toList()
                        : roll,
                KeyHalf.fresh().words());
    }

    private static void tasks(Bureau bureau, Actor actor, List<Vote.Item> items, Set<String> ticked) {
        bureau.congress().candidates().stream()
                .map(Candidate::task)
                .filter(task -> !task.isEmpty())
                .forEach(ticked::add);
        List<Task> all = bureau.tasks(actor).stream()
                .filter(task -> !task.family().isPart())
                .toList();
        List<Task> livelihood = all.stream()
                .filter(task -> ticked.isEmpty() ? task.brief().section().contains("民生") : ticked.contains(task.id()))
                .toList();
        List<Task> tasks = livelihood.isEmpty() ? all : livelihood;
        tasks.forEach(task -> items.add(new Vote.Item(task.id(), task.brief().title())));
    }

    public boolean isAdoption() {
        return kind == Vote.Kind.ADOPTION;
    }

    public List<Vote.Kind> kinds() {
        return List.of(Vote.Kind.values());
    }

    public List<Quorum> quorums() {
        return Quorum.choices();
    }

    public List<Majority> rules() {
        return Arrays.stream(Majority.values())
                .filter(one -> isAdoption() || one != Majority.NONE)
                .toList();
    }
}
