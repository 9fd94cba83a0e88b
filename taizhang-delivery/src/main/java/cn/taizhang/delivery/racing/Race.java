package cn.taizhang.delivery.racing;

import cn.taizhang.delivery.field.Fields;
import cn.taizhang.delivery.field.Stamp;
import cn.taizhang.delivery.field.Word;
import cn.taizhang.ledger.event.Attached;
import cn.taizhang.ledger.event.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One race of a league: shown for appeal, then published, with all that its ranks were computed from.
///
/// 例: `L2-2025Q1` shown on 2025-04-06, one appeal upheld, published on 2025-04-12.
///
/// - The results are those of the moment when it was shown: nothing told later changes them, only an appeal that is
///   upheld does. Showing it again takes them anew: that is another version, and the one before is kept.
/// - `published` are the ranks as the chain of events holds them, empty before.
public record Race(
        String id,
        League league,
        Period period,
        Inputs inputs,
        List<Standing> standings,
        List<Appeal> appeals,
        Showing showing,
        List<String> published) {

    /// The beginning of the kinds of its events.
    public static final String KIND = "race.";

    public static final String SHOWN = KIND + "show";
    public static final String APPEALED = KIND + "appeal";
    public static final String RULED = KIND + "rule";
    public static final String PUBLISHED = KIND + "publish";

    /// The beginning of the subjects of its events.
    public static final String SUBJECT = "race:";

    /// What was known when it was shown: the peer group of each unit, and the results.
    public record Inputs(Map<String, String> groups, List<Result> results) {

        public Inputs {
            groups = Map.copyOf(groups);
            results = List.copyOf(results);
        }
    }

    /// Which showing it is, from when, by whom and why again, until when it can be appealed against, and who published
    /// it when.
    public record Showing(int version, LocalDate until, String reason, Stamp shown, Stamp out) {

        Showing published(Stamp by) {
            return new Showing(version, until, reason, shown, by);
        }
    }

    public Race {
        standings = List.copyOf(standings);
        appeals = List.copyOf(appeals);
        published = List.copyOf(published);
    }

    static Race shown(String id, League league, Period period, Inputs inputs, Showing showing) {
        List<Standing> standings = new Ranking(league).of(inputs.groups(), inputs.results());
        return new Race(id, league, period, inputs, standings, List.of(), showing, List.of());
    }

    Race appealed(Event event) {
        Fields fields = new Fields(event.fields());
        List<Appeal> all = new ArrayList<>(appeals);
        all.add(new Appeal(
                appeals.size() + 1,
                event.seq(),
                fields.text("unit"),
                fields.text("item"),
                fields.text("reason"),
                Attached.of(event.fields()),
                Word.of(fields, stamp(event)),
                Appeal.Ruling.NONE));
        return new Race(id, league, period, inputs, standings, all, showing, published);
    }

    /// An upheld appeal changes the result it is about, and the ranks with it.
    Race ruled(Event event) {
        Fields fields = new Fields(event.fields());
        Optional<Appeal> found = appeal(fields.whole("number", 0)).filter(Appeal::isOpen);
        if (found.isEmpty()) {
            return this;
        }
        boolean upheld = fields.text("outcome").equals(Appeal.Outcome.UPHELD.name());
        Appeal.Ruling ruling = new Appeal.Ruling(
                upheld ? Appeal.Outcome.UPHELD : Appeal.Outcome.DISMISSED,
                fields.text("reason"),
                share(fields, "then"),
                share(fields, "now"),
                stamp(event));
        List<Appeal> all = new ArrayList<>(appeals);
        all.set(all.indexOf(found.get()), found.get().ruled(ruling));
        Inputs then = upheld ? corrected(found.get().subject(), ruling) : inputs;
        return new Race(
                id,
                league,
                period,
                then,
                upheld ? new Ranking(league).of(then.groups(), then.results()) : standings,
                all,
                showing,
                published);
    }

    private static BigDecimal share(Fields fields, String name) {
        BigDecimal hundred = new BigDecimal(100);
        return fields.number(name, BigDecimal.ZERO).max(BigDecimal.ZERO).min(hundred);
    }

    private Inputs corrected(String subject, Appeal.Ruling ruling) {
        return new Inputs(
                inputs.groups(),
                inputs.results().stream()
                        .map(one -> one.subject().equals(subject) ? one.corrected(ruling.then(), ruling.now()) : one)
                        .toList());
    }

    Race published(Event event) {
        return new Race(
                id,
                league,
                period,
                inputs,
                standings,
                appeals,
                showing.published(stamp(event)),
                Fields.lines(event.field("ranks")));
    }

    static Stamp stamp(Event event) {
        return new Stamp(event.actor(), event.at());
    }

    public boolean isPublished() {
        return !showing.out().isNone();
    }

    public Optional<Appeal> appeal(int number) {
        return appeals.stream().filter(one -> one.number() == number).findFirst();
    }

    public Optional<Standing> standing(String unit) {
        return standings.stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    /// The results of a unit that are run in a lane.
    public List<Result> results(String unit, Lane lane) {
        return inputs.results().stream()
                .filter(one -> one.unit().equals(unit) && lane.holds(one))
                .toList();
    }

    /// Whether an item is among the results of a unit.
    public boolean holds(String unit, String subject) {
        return inputs.results().stream()
                .anyMatch(one -> one.unit().equals(unit) && one.subject().equals(subject));
    }

    /// The ranks as the chain of events keeps them when it is published.
    public List<String> lines() {
        return standings.stream().map(Standing::line).toList();
    }
}
