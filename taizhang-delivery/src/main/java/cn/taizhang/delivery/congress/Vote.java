package cn.taizhang.delivery.congress;

import cn.taizhang.delivery.ballot.Adoption;
import cn.taizhang.delivery.ballot.Ballot;
import cn.taizhang.delivery.ballot.Majority;
import cn.taizhang.delivery.ballot.Quorum;
import cn.taizhang.delivery.ballot.Recount;
import cn.taizhang.delivery.ballot.Satisfaction;
import cn.taizhang.delivery.ballot.Seal;
import cn.taizhang.delivery.field.Fields;
import cn.taizhang.ledger.event.Event;
import cn.taizhang.table.Bilingual;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A secret vote 无记名投票: on what, by whom, and its ballots when it is counted.
///
/// 例: `V2026-01` 2026年民生实事票决, 10 places of 12, 213 deputies, counted.
///
/// - What is voted on, who may vote, the quorum and the tellers are fixed when it opens. Before it is counted nothing
///   here tells a choice.
public record Vote(
        String id, Matter matter, Tellers tellers, List<String> roll, State state, Set<String> cast, Count count) {

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "vote:";

    public static final String OPENED = "vote.open";
    public static final String KEYED = "vote.key";
    public static final String CAST = "vote.cast";
    public static final String UNLOCKED = "vote.half";
    public static final String CLOSED = "vote.close";
    public static final String FAILED = "vote.fail";
    public static final String DECIDED = "vote.decide";
    public static final String VOIDED = "vote.void";

    /// An event has 100,000 characters: all ballots of a vote are published in one.
    public static final int MOST_DEPUTIES = 1_000;

    public static final int MOST_ITEMS = 50;

    /// What is asked of the deputies.
    public enum Kind {
        ADOPTION("民生实事票决", "vote on livelihood items"),
        MIDYEAR("年中满意度测评", "mid-year satisfaction vote"),
        YEAREND("年终满意度测评", "year-end satisfaction vote");

        private final Bilingual words;

        Kind(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    /// Where it stands.
    public enum State {
        PREPARED("待监票人设密钥", "awaiting the second teller"),
        OPEN("投票中", "open"),
        COUNTED("已计票", "counted"),
        FAILED("未达法定人数", "short of the quorum"),
        VOID("作废", "void");

        private final Bilingual words;

        State(String zh, String en) {
            this.words = new Bilingual(zh, en);
        }

        public Bilingual words() {
            return words;
        }
    }

    /// One item: the id of a candidate or of a task, and its title as it was when the vote opened.
    public record Item(String id, String title) {}

    /// What it is on: `places` is 0 where each item has a grade; `after` is the vote whose tie it decides, empty for
    /// none; `receipts` says whether deputies are shown the number of their ballot; `left` how many accounts of
    /// deputies in use were not on the roll when it opened, 0 too where nobody counted them.
    public record Matter(
            Kind kind,
            String title,
            List<Item> items,
            int places,
            Majority rule,
            Quorum quorum,
            boolean receipts,
            String after,
            int left,
            Instant opened) {

        public Matter {
            items = List.copyOf(items);
        }

        static Matter of(Event event) {
            Fields fields = new Fields(event.fields());
            Kind kind = fields.choice(Kind.class, "kind", Kind.ADOPTION);
            List<Item> items = fields.list("items").stream().map(Matter::item).toList();
            return new Matter(
                    kind,
                    fields.text("title"),
                    items,
                    kind == Kind.ADOPTION ? Math.clamp(fields.whole("places", 1), 1, Math.max(1, items.size())) : 0,
                    fields.choice(Majority.class, "rule", Majority.ROLL),
                    fields.choice(Quorum.class, "quorum", Quorum.NONE),
                    fields.has("receipts"),
                    fields.text("after"),
                    Math.max(0, fields.whole("left", 0)),
                    event.at());
        }

        private static Item item(String line) {
            int gap = line.indexOf(' ');
            return gap < 0 ? new Item(line, line) : new Item(line.substring(0, gap), line.substring(gap + 1));
        }
    }

    /// What was published: the ballots one a line, what they came to item by item, and who was chosen of those that
    /// were tied, with the reason.
    public record Count(List<String> lines, List<String> results, List<String> chosen, String reason, Instant at) {

        static final Count NONE = ended("", Instant.EPOCH);

        static Count ended(String reason, Instant at) {
            return new Count(List.of(), List.of(), List.of(), reason, at);
        }

        public Count {
            lines = List.copyOf(lines);
            results = List.copyOf(results);
            chosen = List.copyOf(chosen);
        }
    }

    public Vote {
        roll = List.copyOf(roll);
        cast = Set.copyOf(cast);
    }

    /// Whether an event can open a vote: others are passed over.
    static boolean isSound(Event event) {
        Fields fields = new Fields(event.fields());
        int items = fields.list("items").size();
        return items > 0 && items <= MOST_ITEMS && Seal.isKey(fields.text("key"));
    }

    static Vote opened(String id, Event event) {
        Fields fields = new Fields(event.fields());
        Tellers tellers = new Tellers(event.actor(), fields.text("key"), fields.text("teller"), "");
        return new Vote(
                id,
                Matter.of(event),
                tellers,
                List.copyOf(new LinkedHashSet<>(fields.list("roll"))),
                tellers.areTwo() ? State.PREPARED : State.OPEN,
                Set.of(),
                Count.NONE);
    }

    /// The second teller gave the public key of their half: ballots can be cast.
    Vote keyed(Event event) {
        String key = event.field("key");
        boolean sound = state == State.PREPARED && event.actor().equals(tellers.second()) && Seal.isKey(key);
        return sound ? new Vote(id, matter, tellers.with(key), roll, State.OPEN, cast, count) : this;
    }

    Vote and(String deputy) {
        if (state != State.OPEN || !roll.contains(deputy)) {
            return this;
        }
        Set<String> all = new LinkedHashSet<>(cast);
        all.add(deputy);
        return new Vote(id, matter, tellers, roll, state, all, count);
    }

    Vote closed(Event event) {
        Fields fields = new Fields(event.fields());
        Count published = new Count(fields.list("ballots"), fields.list("results"), List.of(), "", event.at());
        return isOpen() ? new Vote(id, matter, tellers, roll, State.COUNTED, cast, published) : this;
    }

    Vote decided(Collection<String> chosen, String reason) {
        return new Vote(
                id,
                matter,
                tellers,
                roll,
                state,
                cast,
                new Count(count.lines(), count.results(), List.copyOf(chosen), reason, count.at()));
    }

    Vote voided(String reason) {
        Count none = Count.ended(reason, Instant.EPOCH);
        return isPending() ? new Vote(id, matter, tellers, roll, State.VOID, cast, none) : this;
    }

    Vote failed(Instant at) {
        Count none = Count.ended("", at);
        return isOpen() ? new Vote(id, matter, tellers, roll, State.FAILED, cast, none) : this;
    }

    public boolean isAdoption() {
        return matter.kind() == Kind.ADOPTION;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// Whether it was opened and has not ended, ballots being cast or not yet.
    public boolean isPending() {
        return state == State.PREPARED || state == State.OPEN;
    }

    public boolean isCounted() {
        return state == State.COUNTED;
    }

    /// The ballots as they were published, looked at again.
    public Recount recount() {
        return Recount.of(count.lines(), matter.items().size(), matter.places(), cast.size());
    }

    /// What ballots come to, one line an item: how many are for it, or how many gave it each grade. 例: `C2026-0004 97`,
    /// `T2026-0031 60 21 12 0`.
    public List<String> results(List<Ballot> ballots) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < matter.items().size(); i++) {
            int[] said = new int[Satisfaction.Grade.values().length];
            for (Ballot ballot : ballots) {
                said[ballot.choice(i)]++;
            }
            String figures =
                    isAdoption() ? " " + said[1] : " " + said[3] + " " + said[2] + " " + said[1] + " " + said[0];
            lines.add(matter.items().get(i).id() + figures);
        }
        return lines;
    }

    /// Whether the published ballots come to what was published with them; older votes published ballots alone.
    public boolean isAsPublished() {
        Recount again = recount();
        return again.isSound() && (count.results().isEmpty() || count.results().equals(results(again.ballots())));
    }

    /// How many ballots are needed before any is opened.
    public int quorum() {
        return matter.quorum().least(roll.size());
    }

    public boolean isQuorate() {
        return cast.size() >= quorum();
    }

    /// How many have to be for an item. A run-off asks for none: those who are tied were enough before. So its places
    /// are filled, or it ends in a tie itself, over which there can be another vote, or the presidium decides.
    public int least() {
        return matter.after().isEmpty() ? matter.rule().least(roll.size(), cast.size()) : 0;
    }

    /// The result of a vote over candidates; of no meaning before it is counted.
    public Adoption adoption() {
        return Adoption.of(recount().ballots(), matter.items().size(), Math.max(1, matter.places()), least());
    }

    /// The result of a satisfaction vote.
    public List<Satisfaction> satisfaction() {
        return Satisfaction.of(recount().ballots(), matter.items().size(), least());
    }

    /// The candidates that are adopted: by votes, and of those that were tied the chosen ones.
    public List<Item> adopted() {
        Adoption result = adoption();
        List<Item> all = new ArrayList<>();
        result.adopted().forEach(i -> all.add(matter.items().get(i)));
        tied().stream().filter(item -> count.chosen().contains(item.id())).forEach(all::add);
        return all;
    }

    /// The candidates that are tied for the last places.
    public List<Item> tied() {
        return adoption().tied().stream().map(matter.items()::get).toList();
    }
}
