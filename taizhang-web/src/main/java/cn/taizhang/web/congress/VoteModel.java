package cn.taizhang.web.congress;

import cn.taizhang.delivery.ballot.Adoption;
import cn.taizhang.delivery.ballot.KeyHalf;
import cn.taizhang.delivery.ballot.Recount;
import cn.taizhang.delivery.ballot.Satisfaction;
import cn.taizhang.delivery.congress.Vote;
import cn.taizhang.delivery.office.Actor;
import cn.taizhang.delivery.office.Bureau;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the page of one vote shows.
///
/// - `name` is who looks; `box` is how many ballots lie in the box.
/// - `missing` are the deputies who did not vote, for the office alone; `seen` the items whose task the person may see.
public record VoteModel(
        Vote vote,
        boolean office,
        String name,
        Key key,
        int box,
        boolean tied,
        List<String> missing,
        Set<String> seen,
        List<Line> lines,
        Recount recount) {

    /// One item with what was said of it.
    public record Line(Vote.Item item, int votes, String standing, Satisfaction result) {}

    /// What a teller needs: a half that was just made for the second one, and whose half for the count is there
    /// already.
    public record Key(String fresh, String given) {

        /// Says nothing of the key.
        @Override
        public String toString() {
            return "given by " + given;
        }
    }

    private static final Satisfaction NOTHING = new Satisfaction(0, 0, 0, 0, 0);

    public VoteModel {
        missing = List.copyOf(missing);
        seen = Set.copyOf(seen);
        lines = List.copyOf(lines);
    }

    static VoteModel of(Bureau bureau, Actor actor, Vote vote, int box, String given) {
        boolean office = actor.isOffice();
        return new VoteModel(
                vote,
                office,
                actor.name(),
                new Key(
                        CongressModel.isKeyAwaited(vote, actor)
                                ? KeyHalf.fresh().words()
                                : "",
                        given),
                box,
                bureau.congress().isTied(vote),
                office
                        ? vote.roll().stream()
                                .filter(name -> !vote.cast().contains(name))
                                .toList()
                        : List.of(),
                vote.matter().items().stream()
                        .map(Vote.Item::id)
                        .filter(id -> bureau.task(actor, id).isPresent())
                        .collect(Collectors.toSet()),
                vote.isCounted() ? lines(vote) : List.of(),
                vote.recount());
    }

    static List<Line> lines(Vote vote) {
        List<Line> lines = new ArrayList<>();
        List<Vote.Item> items = vote.matter().items();
        if (!vote.isAdoption()) {
            List<Satisfaction> results = vote.satisfaction();
            for (int i = 0; i < items.size(); i++) {
                lines.add(new Line(items.get(i), 0, "", results.get(i)));
            }
            return lines;
        }
        Adoption result = vote.adoption();
        Set<Vote.Item> adopted = Set.copyOf(vote.adopted());
        for (int i = 0; i < items.size(); i++) {
            boolean open = result.tied().contains(i) && vote.count().chosen().isEmpty();
            String standing = adopted.contains(items.get(i)) ? "adopted" : open ? "tied" : "not";
            lines.add(new Line(items.get(i), result.votes().get(i), standing, NOTHING));
        }
        lines.sort(Comparator.comparing((Line line) -> -line.votes())
                .thenComparing(line -> line.item().id()));
        return lines;
    }

    /// Whether the person has a ballot to cast.
    public boolean awaited() {
        return CongressModel.isAwaited(vote, name);
    }

    public boolean cast() {
        return vote.cast().contains(name);
    }

    /// Whether the person is one of the two who hold the key.
    public boolean teller() {
        return vote.tellers().includes(name);
    }

    public int percent() {
        return vote.roll().isEmpty()
                ? 0
                : (int) Math.round(vote.cast().size() * 100.0 / vote.roll().size());
    }

    /// How many places are open where candidates are tied.
    public int open() {
        return vote.adoption().open();
    }

    public List<Satisfaction.Grade> grades() {
        return List.of(Satisfaction.Grade.values()).reversed();
    }
}
